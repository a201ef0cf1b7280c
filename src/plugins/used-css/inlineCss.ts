const LINK = /<link rel="?stylesheet"? href=("[^"]+"|[^\s>]+)\s*\/?>/g;

/**
 * A built page with its stylesheet in it, so that it can be painted when it has arrived, without a second journey.
 * @param read gives the text of a stylesheet by its address
 */
export function inlineCss(html: string, read: (address: string) => string): string {
  return html.replaceAll(LINK, (_, quoted: string) => `<style>${read(quoted.replaceAll('"', ''))}</style>`);
}

/** Names among `removed` that a page uses as a class. */
export function lostClasses(html: string, removed: ReadonlySet<string>): string[] {
  const attributes = [...html.matchAll(/\sclass=(?:"([^"]*)"|([^\s>]+))/g)];
  const used = new Set(attributes.flatMap(([, quoted, plain]) => (quoted ?? plain ?? '').split(/\s+/)));
  return [...used].filter((name) => removed.has(name));
}
