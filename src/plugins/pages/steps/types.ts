/** A page of the built site. */
export interface Page {
  /** Its file below the built site, with `/` between folders: `guide/index.html`. */
  readonly file: string;
  readonly html: string;
}

/**
 * One step of the last pass over the pages.
 * @param report takes what is wrong in the page; the build goes on to the end of the pass and then stops with all of it
 * @returns the page after the step
 */
export type Step = (page: Page, report: (error: string) => void) => Page;
