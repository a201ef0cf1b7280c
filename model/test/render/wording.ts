/** A figure in a text: its digits, whatever separates them. */
const FIGURE = /\d+(?:[.,:-]\d+)*/g;

/**
 * The words of a value, figures left out: a line per text, after the names that lead to it, each line once. What a change of a price
 * or an assumption moves is not in it; what an editor moves is. Nor is the record
 * that a text refers to.
 */
export function wordsOf(value: unknown): string {
  const lines = new Set<string>();
  const walk = (part: unknown, path: string): void => {
    if (path.endsWith('reference.id')) return;
    if (typeof part === 'string' && part !== '') lines.add(`${path}: ${part.replace(FIGURE, '#')}`);
    else if (typeof part === 'boolean') lines.add(`${path}: ${part}`);
    else if (Array.isArray(part)) for (const each of part) walk(each, path);
    else if (typeof part === 'object' && part !== null)
      for (const [name, each] of Object.entries(part)) walk(each, path === '' ? name : `${path}.${name}`);
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
