import type { AsPlainObject } from 'minisearch';

/** A piece of a document that is shown as one: a paragraph, a list item, a row of a table. */
export interface Passage {
  /** Id of the row or figure, where it has one of its own; else the document's anchor leads nearest. */
  readonly anchor?: string;
  /** Caption of the table that the row is in. */
  readonly table?: string;
  readonly text: string;
}

/** What is found: a section of a page, a price or limit record, or an assumption. */
export interface SearchDocument {
  readonly kind: 'section' | 'record' | 'assumption';
  /** Place of its page in the list of pages. */
  readonly page: number;
  /** Id in the page; empty for the part before the first heading. */
  readonly anchor: string;
  readonly heading: string;
  /** Heading of the level above. */
  readonly under?: string;
  /** Id of the record or assumption. */
  readonly id?: string;
  /** Ways to write the number of users that the section is for. */
  readonly tier?: string;
  readonly passages: readonly Passage[];
}

/** A page that can be found. */
export interface SearchPage {
  /** Address below the base path, with slashes at both ends. */
  readonly route: string;
  readonly title: string;
  /** Names of the levels above the page. */
  readonly trail: readonly string[];
}

/** All that can be found. */
export interface SearchFile {
  readonly pages: readonly SearchPage[];
  readonly documents: readonly SearchDocument[];
}

/** The file that a browser loads when search is opened. */
export interface IndexFile extends SearchFile {
  readonly index: AsPlainObject;
}
