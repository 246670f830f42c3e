import { documents, type DatedDocument } from '@/domain/documents.ts';
import type { Evidence, Source } from '@/domain/model.ts';
import { sourceById } from '@/domain/sources.ts';
import { cautionOfDocument } from '@/domain/standing.ts';
import { documentWords } from '@/text/document-words.ts';
import { placeWords } from '@/text/places.ts';
import { cautionWords } from '@/text/standing.ts';

/**
 * On whose authority something is there: the documents that rest on the same sources, else the meeting that its first source
 * tells of, else of what kind the sources are where there is none but reports and entries. Empty where that says nothing that the sources' titles do not.
 */
export function authorityWords({ sources }: Pick<Evidence, 'sources'>): string {
  const sharing = documents.filter(({ evidence }) => evidence.sources.some((id) => sources.includes(id)));
  const texts = sharing.filter(({ kind }) => kind !== 'meeting');
  const meetings = sharing.filter(({ kind, evidence }) => kind === 'meeting' && evidence.sources.some((id) => id === sources[0]));
  if (texts.length > 0) return `${texts.map(documentWords).join('；')}。`;
  if (meetings.length > 0) return meetings.map((meeting) => `${documentWords(meeting)}。${caveatOf(meeting)}`).join('');
  return withoutDocument(sources.map((id) => sourceById(id).kind));
}

function caveatOf(meeting: DatedDocument): string {
  return cautionWords({ ...cautionOfDocument(meeting), doubt: undefined, isLater: false });
}

function withoutDocument(kinds: readonly Source['kind'][]): string {
  const { kinds: names, withoutDocument: words } = placeWords.bonds;
  const told = [...new Set(kinds.flatMap((kind) => (kind === 'report' || kind === 'reference' ? [names[kind]] : [])))];
  return told.length === 0 || kinds.includes('official') || kinds.includes('article') ? '' : words(told);
}
