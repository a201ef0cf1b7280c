/** Rows and items beyond which a summary is no longer read; the rest is counted. */
const MOST = 60;

/** Text that cannot end a cell. */
export function inCell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

/** A list cut to its first items, the rest counted. */
export function capped(items: readonly string[], most = MOST): string[] {
  const more = items.length - most;
  return more > 0 ? [...items.slice(0, most), `and ${more} more`] : [...items];
}

/** A section with a table, or nothing without rows. `sides` has an `r` for each column that is set flush right. */
export function tableSection(
  heading: string,
  heads: readonly string[],
  sides: string,
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const rules = heads.map((_, column) => (sides[column] === 'r' ? '---:' : '---'));
  const lines = [heads, rules, ...rows.slice(0, MOST)].map((cells) => `| ${cells.join(' | ')} |`);
  const more = rows.length - MOST;
  return [`### ${heading}`, '', ...lines, ...(more > 0 ? ['', `And ${more} more.`] : [])].join('\n');
}

/** A section with a list, or nothing without items. */
export function listSection(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`### ${heading}`, '', ...capped(items).map((item) => `- ${item}`)].join('\n');
}
