import { type FigureKind, figureName, noBreak } from '@gymrats/model';
import type { ReactNode } from 'react';
import { usePages } from '../pages';
import { useCheckedAddress } from '../ReferenceLink';
import { placeOf } from './place';

/** A kind of figure and what it is of, as its name has them. */
export type FigureOf = readonly [kind: FigureKind, ...of: (string | number)[]];

interface FigureProps {
  readonly of: FigureOf;
  readonly title?: string;
  readonly children: ReactNode;
}

/**
 * A figure in a sentence: a quiet link to the place that derives it. Scripts open its derivation instead, for the numbers at hand
 * (`src/components/explain`), and know it by its name.
 */
export function Figure({ of: [kind, ...of], title, children: words }: FigureProps): ReactNode {
  const children = typeof words === 'string' ? noBreak(words) : words;
  const place = placeOf(kind, of);
  if (!usePages().has(place.replace(/#.*$/, '')) && !place.startsWith('/reference/')) return children;
  return (
    <FigureLink href={place} name={figureName(kind, ...of)} title={title}>
      {children}
    </FigureLink>
  );
}

interface FigureLinkProps {
  readonly href: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly children: ReactNode;
}

function FigureLink({ href, name, title, children }: FigureLinkProps): ReactNode {
  return (
    <a className="figure" href={useCheckedAddress(href)} data-figure={name} title={title}>
      {children}
    </a>
  );
}
