const MARK = /<data class="?fault-as-built"? [^>]*?value=["']?(?<told>[^"'\s>]*)/g;

/** The faults that components left in the HTML of a page. */
export function faultsIn(html: string): string[] {
  return [...html.matchAll(MARK)].map(({ groups }) => decodeURIComponent(groups?.told ?? ''));
}
