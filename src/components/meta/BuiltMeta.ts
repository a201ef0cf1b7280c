import type { SummaryField } from '@gymrats/model';

/** What a page says of itself, as its head needs it. Addresses are below the base path. */
export interface BuiltMeta {
  readonly title: string;
  readonly description: string;
  /** A chat shows them under the link. */
  readonly fields: readonly [SummaryField, SummaryField];
  /** The card, 1200 by 630 pixels. */
  readonly image: string;
  readonly imageAlt: string;
  /** The short address of the page, where it has one. */
  readonly shortlink?: string;
}
