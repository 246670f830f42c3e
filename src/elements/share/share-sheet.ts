/** The share sheet: everything that a reader can do with one address. Loaded with the code that draws QR codes, on demand. */
import { plainCitation, standardCitation, type Cited } from '@/text/citation.ts';
import { sheetWords as words } from '@/text/share-sheet.ts';
import { drawCode } from './code-drawing.ts';
import { copyText } from './copy-text.ts';
import type { Shared } from './offer-address.ts';
import { actionButton, labelled, line } from './share-sheet-parts.ts';

/**
 * Opens the sheet for one address; Escape, its button and a click beside it close it.
 * @param control where the focus goes back to
 * @param site name of the site, for citations
 */
export function openShareSheet(control: HTMLElement, shared: Shared, site: string): void {
  const sheet = document.createElement('dialog');
  sheet.className = 'share-sheet';
  sheet.ariaLabel = words.sheet;
  const status = line('share-sheet__status', '');
  status.role = 'status';
  const close = actionButton(words.close, () => void sheet.close());
  close.className = 'share-sheet__close';
  const head = document.createElement('header');
  head.append(line('share-sheet__title', shared.title), close);
  const body = document.createElement('div');
  body.className = 'share-sheet__body';
  body.append(head, codePart(shared.address), addressPart(shared, status), ...pictureParts(shared.picture), ...citationParts({ site, title: shared.title, address: shared.address, seen: new Date() }, status), status);
  sheet.append(body);
  // The body covers the dialog's own box: what meets the element itself is beside it. A click begins there too: who selects
  // the address may let go of the pointer beside the sheet.
  let isPressedBeside = false;
  sheet.addEventListener('pointerdown', ({ target }) => void (isPressedBeside = target === sheet));
  sheet.addEventListener('click', ({ target }) => void (isPressedBeside && target === sheet && sheet.close()));
  sheet.addEventListener('close', () => {
    sheet.remove();
    control.focus({ preventScroll: true });
  });
  document.body.append(sheet);
  sheet.showModal();
}

function codePart(address: string): HTMLElement {
  const part = document.createElement('figure');
  part.className = 'share-sheet__code';
  const caption = document.createElement('figcaption');
  const drawing = drawCode(address);
  caption.textContent = drawing === undefined ? words.noCode : words.codeHint;
  if (drawing !== undefined) {
    drawing.role = 'img';
    drawing.ariaLabel = words.code;
    part.append(drawing);
  }
  part.append(caption);
  return part;
}

function addressPart({ address, title }: Shared, status: HTMLElement): HTMLElement {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = address;
  const copy = actionButton(words.copy, async () => {
    const isCopied = await copyText(address);
    if (!isCopied) {
      field.focus();
      field.select();
    }
    status.textContent = isCopied ? words.copied : words.selected;
  });
  copy.autofocus = true;
  const part = labelled(words.address, field, copy);
  if ('share' in navigator) {
    const share = actionButton(words.system, () => {
      // Rejects when the reader changes their mind.
      navigator.share({ title, url: address }).catch(() => undefined);
    });
    part.append(share);
  }
  return part;
}

function citationParts(cited: Cited, status: HTMLElement): HTMLElement[] {
  const forms = [
    { name: words.standard, text: standardCitation(cited) },
    { name: words.plain, text: plainCitation(cited) },
  ];
  return forms.map(({ name, text }) => {
    const citation = line('share-sheet__citation', text);
    const copy = actionButton(words.copyCitation, async () => {
      const isCopied = await copyText(text);
      if (!isCopied) getSelection()?.selectAllChildren(citation);
      status.textContent = isCopied ? words.citationCopied : words.citationSelected;
    });
    return labelled(name, citation, copy);
  });
}

/** A figure's picture is there in two kinds. */
function pictureParts(picture: string | undefined): HTMLElement[] {
  if (picture === undefined) return [];
  const links = [picture, picture.replace(/png$/, 'svg')].map((file) => {
    const link = document.createElement('a');
    link.href = file;
    link.download = `jiangsu-${file.split('/').at(-1) ?? ''}`;
    link.textContent = (file.split('.').at(-1) ?? '').toUpperCase();
    return link;
  });
  return [labelled(words.picture, ...links)];
}
