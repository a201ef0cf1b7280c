/** The name of a page's file of meta data: of its address, or of its document's id. The home page is `home`. */
export function metaFile(page: string): string {
  return page.split('/').filter(Boolean).join('-') || 'home';
}

/** The module that holds what a page says of itself, a `BuiltMeta`; written by the plugin pages. */
export function metaModule(page: string): string {
  return `@generated/pages/default/${metaFile(page)}.json`;
}
