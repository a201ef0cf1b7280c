import type { PageCss } from './pageCss';

const LINK = /<link rel="?stylesheet"? href=("[^"]+"|[^\s>]+)\s*\/?>/g;

/**
 * A built page with the rules that it needs as built in it, so that it can be painted when it has arrived, without a second journey. The
 * whole stylesheet is named there (`data-whole`): the loader of the scripts fetches it with them.
 * @param cssOf gives what pages need of a stylesheet, by its address
 */
export function inlineCss(html: string, cssOf: (address: string) => PageCss): string {
  return html.replaceAll(LINK, (_, quoted: string) => {
    const address = quoted.replaceAll('"', '');
    return `<style data-whole="${address}">${cssOf(address)(html)}</style>`;
  });
}

/** Names among `removed` that a page uses as a class. */
export function lostClasses(html: string, removed: ReadonlySet<string>): string[] {
  const attributes = [...html.matchAll(/\sclass=(?:"([^"]*)"|([^\s>]+))/g)];
  const used = new Set(attributes.flatMap(([, quoted, plain]) => (quoted ?? plain ?? '').split(/\s+/)));
  return [...used].filter((name) => removed.has(name));
}
