/** Where the reader is, as far as a shared link is concerned. */
export interface Place {
  /** Absolute address, with the reader's settings as its query. */
  readonly href: string;
  /** The short address of the page, where it has one. */
  readonly shortlink: string | undefined;
}

/** The absolute address to share for an anchor of the page: short where it can be, with the settings, ending in the anchor. */
export function shareAddress(anchor: string, { href, shortlink }: Place): string {
  const here = new URL(href);
  const address = new URL(shortlink ?? here.pathname, here);
  address.search = here.search;
  address.hash = anchor;
  return address.href;
}
