import type { Passage } from '../../search/types';

/** What stands under one heading of a page, or in one record. */
export interface TextPart {
  readonly kind: 'section' | 'record';
  readonly anchor: string;
  readonly heading: string;
  /** 1 for the part before the first heading, 2 for an h2 and so on. */
  readonly level: number;
  readonly passages: readonly Passage[];
}

/** The words of a built page, cut at its headings and records. */
export interface PageText {
  readonly title: string;
  readonly trail: readonly string[];
  readonly parts: readonly TextPart[];
}
