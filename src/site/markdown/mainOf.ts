/** The `<main>` of a page's HTML as built: all that is not the same on every page. Empty for a page without one. */
export function mainOf(html: string): string {
  const end = html.lastIndexOf('</main>');
  return end < 0 ? '' : html.slice(html.indexOf('<main'), end + '</main>'.length);
}
