/**
 * Docusaurus prefetches the code of every page whose link is in view. A guide whose every page links every other would fetch
 * the whole site at once; here a page's code is fetched when its link is hovered, focused or followed.
 */
if (typeof window !== 'undefined') {
  queueMicrotask(() => {
    window.docusaurus = { ...window.docusaurus, prefetch: () => false };
  });
}
