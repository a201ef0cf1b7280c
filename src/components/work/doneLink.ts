/** Name of the query under which a link lists what is done. It changes no figure. */
const NAME = 'done';

/** What a link says is done: steps that the guide knows, and what is wrong with the rest, in sentences. */
export interface DoneReading {
  readonly done: readonly string[];
  readonly problems: readonly string[];
}

/** Reads the steps that a query lists as done, `?done=uploads,own-smtp`. Each counts once; an unknown one is named. */
export function readDone(query: string, known: ReadonlySet<string>): DoneReading {
  const ids = new URLSearchParams(query).getAll(NAME).flatMap((text) => text.split(','));
  const named = [...new Set(ids.map((id) => id.trim()).filter(Boolean))];
  return {
    done: named.filter((id) => known.has(id)),
    problems: named
      .filter((id) => !known.has(id))
      .map((id) => `The link lists “${shown(id)}” as done: there is no such step.`),
  };
}

/** A query with its `?` that lists steps as done, in place of those that it listed. */
export function withDone(query: string, done: readonly string[]): string {
  const params = new URLSearchParams(query);
  params.delete(NAME);
  const rest = params.toString();
  // Ids are of letters, digits and dashes: commas between them stay readable.
  const list = done.length > 0 ? `${NAME}=${done.map(encodeURIComponent).join(',')}` : '';
  const text = [rest, list].filter(Boolean).join('&');
  return text && `?${text}`;
}

const LONGEST = 40;

/** Text of a stranger in a readable length, without characters that do not print. */
function shown(id: string): string {
  const clean = id.replace(/\p{C}+/gu, ' ');
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}
