import type { Slug } from '@/domain/model.ts';
import { authorComponents } from './author-components.ts';
import { authorWords, type FigureId, type FigureWord } from './author-words.ts';

/** The component of a figure, with everything that any of them takes. */
type FigureComponent = (props: { readonly focus?: Slug; readonly wide?: boolean }) => unknown;

const components: Readonly<Record<FigureWord, FigureComponent>> = authorComponents;

const byFigure = Object.entries(authorWords).flatMap(([word, rule]): [FigureId, FigureComponent][] =>
  'figure' in rule ? [[rule.figure, components[word as FigureWord]]] : [],
);

/** The component that draws each figure: the one that authors write. */
export const figureComponents = Object.fromEntries(byFigure) as Readonly<Record<FigureId, FigureComponent>>;
