/** A place that search can lead to: a page, a section under a heading, a row of a table, or a price, limit or assumption record. */
export interface SearchEntry {
  /** Address of the page below the base path, with slashes at both ends. */
  readonly route: string;
  /** Id in the page; empty for the page itself. */
  readonly anchor: string;
  /** Empty for a price or a limit, which is shown by its id. */
  readonly title: string;
  /** Title of the page, and the heading or caption that the entry stands under. */
  readonly trail: string;
  /** Id of a price, limit or assumption record. */
  readonly record?: string;
  /** Figure of a record, as a reader wants it: "$100 a month ($0.137 per hour)". */
  readonly figure?: string;
  readonly text: string;
  /** A record or a row of a table: what is asked for by a figure or an id, and comes after sections otherwise. */
  readonly isFine: boolean;
  /** How much it counts against other entries with the same words; 1 for a section of the guide. */
  readonly weight: number;
}

/** Name of the index in the folder of the built site. */
export const INDEX_FILE = 'search-index.json';
