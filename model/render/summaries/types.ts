import type { PlatformDescriptor } from '../../platforms';

/** The figures that stand for a page: two that are its fields, and more for its picture. */
export type KeyFigures = [KeyFigure, KeyFigure, ...KeyFigure[]];

/** A page that wants a summary: its address below the base path with slashes at both ends, and the words that it has itself. */
export interface PageWords {
  readonly route: string;
  readonly title: string;
  /** In words; figures are computed. */
  readonly description?: string;
  /** What stands above the title on the picture, such as "Section 4". */
  readonly kicker?: string;
  /** Figures that stand for the page, where it has its own and the model has none for it. */
  readonly figures?: KeyFigures;
}

/** A figure that stands for a page: what it is, the figure, what belongs beside it, and whose it is. */
export interface KeyFigure {
  readonly label: string;
  readonly text: string;
  readonly detail?: string;
  /** A platform id, where the figure is a platform's. */
  readonly platform?: string;
}

/** A figure on the picture of a page; with the marker and colour of the platform whose it is. */
export interface CardFigure extends Omit<KeyFigure, 'platform'> {
  readonly look?: Pick<PlatformDescriptor, 'marker' | 'colour'>;
}

/** A name and its value, as a chat shows them under a link. */
export interface SummaryField {
  readonly label: string;
  readonly text: string;
}

/** What the picture of a page shows: 1200 by 630 pixels that are read at a third of that. */
export interface Card {
  readonly kicker: string;
  readonly headline: string;
  /** One to three. */
  readonly figures: readonly CardFigure[];
  /** The place of a tier among the tiers, from 1. */
  readonly step?: number;
}

/** What a page says of itself where there is room for a few lines: search results, a link in a chat, its picture. */
export interface PageSummary {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly [SummaryField, SummaryField];
  readonly card: Card;
}
