/** Name of the meta element by which a page names the index that was built with it. */
export const INDEX_META = 'search-index';
