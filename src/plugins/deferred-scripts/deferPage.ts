const APP_SCRIPT = /<script src=("[^"]+"|[^\s>]+) defer[^>]*><\/script>/g;

/**
 * A built page whose own scripts wait for the loader. `nomodule` puts them to rest: a browser that knows the word, and so can run the
 * loader, does not fetch them; one that does not runs them plainly.
 * @param html the page as built
 * @param loader text of the inline script that starts them, the same on every page
 * @returns the page; as it is where it has no scripts of the app, such as a redirect
 */
export function deferPage(html: string, loader: string): string {
  const scripts = [...html.matchAll(APP_SCRIPT)];
  const last = scripts.at(-1);
  if (!last) return html;
  const end = last.index + last[0].length;
  const head = html.slice(0, end).replaceAll(APP_SCRIPT, '<script nomodule defer src=$1></script>');
  return `${head}<script>${loader}</script>${html.slice(end)}`;
}
