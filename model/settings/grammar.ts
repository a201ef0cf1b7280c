/*
 * Which names of a query string are the guide's. Everything that has to know, the parser, the script in the head of every page and the
 * links to downloads, takes it from here.
 */

/** Names that change no figure: the figure that is opened, the steps that are done, and what campaign tools add to links. */
const FOREIGN_NAMES = ['explain', 'done', 'ref', 'source', 'fbclid', 'gclid'];
/** Beginnings of such names. */
const FOREIGN_BEGINNINGS = ['utm_', 'mc_'];

/** Whether a name of a query is none of the settings. */
export function isForeign(name: string): boolean {
  return FOREIGN_NAMES.includes(name) || FOREIGN_BEGINNINGS.some((beginning) => name.startsWith(beginning));
}

/**
 * Source of a regular expression that finds a name of the guide's own in a query string with its `?`, for scripts that run before the
 * model is loaded.
 */
export const OWN_NAME_PATTERN = `[?&](?!(?:${FOREIGN_NAMES.join('|')})(?:[=&]|$)|${FOREIGN_BEGINNINGS.join('|')})[^=&]`;

const ownName = new RegExp(OWN_NAME_PATTERN);

/** Whether a query string, with its `?`, asks a question of its own: its figures are not those of the page as built. */
export function asksQuestion(query: string): boolean {
  return ownName.test(query);
}
