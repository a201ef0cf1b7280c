/** A figure in a text: its digits, whatever separates them. */
export const FIGURE = /\d+(?:[.,:-]\d+)*/g;
/** A month or a day: when a record was read moves without anything else. */
export const DATE = /20\d\d-\d\d(?:-\d\d)?/g;

/**
 * The words of a value, what matches `without` left out: a line per text after its name, each line once. Without figures it holds
 * what an editor moves and not what a price moves; without dates, a figure too. The record that a text refers to is not in it.
 */
export function wordsOf(value: unknown, without = FIGURE): string {
  const lines = new Set<string>();
  const walk = (part: unknown, name: string): void => {
    if (typeof part === 'string' && part !== '') lines.add(`${name}: ${part.replace(without, '#')}`);
    else if (typeof part === 'number' && without !== FIGURE) lines.add(`${name}: ${Number(part.toPrecision(9))}`);
    else if (typeof part === 'boolean') lines.add(`${name}: ${part}`);
    else if (Array.isArray(part)) for (const each of part) walk(each, name);
    else if (typeof part === 'object' && part !== null)
      for (const [key, each] of Object.entries(part)) if (key !== 'reference') walk(each, key);
  };
  walk(value, '');
  return [...lines].join('\n');
}

/** The figures of a value, each with the names that lead to it, to nine digits: what adds up in another order is the same. */
export function figuresOf(value: unknown): string {
  const lines: string[] = [];
  const walk = (part: unknown, path: string): void => {
    if (typeof part === 'number') lines.push(`${path} ${Number(part.toPrecision(9))}`);
    else if (Array.isArray(part))
      for (const [index, each] of part.entries()) walk(each, `${path}.${nameOf(each) ?? index}`);
    else if (part instanceof Map) walk(Object.fromEntries(part), path);
    else if (typeof part === 'object' && part !== null)
      for (const [name, each] of Object.entries(part)) walk(each, path === '' ? name : `${path}.${name}`);
  };
  walk(value, '');
  return lines.join('\n');
}

function nameOf(part: unknown): string | undefined {
  const { id, price } = (part ?? {}) as { id?: unknown; price?: unknown };
  return [id, price].find((name) => typeof name === 'string') as string | undefined;
}
