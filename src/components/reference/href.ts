/** The id that a record's row carries on its page: the record id with dots as dashes. */
export function recordAnchor(id: string): string {
  return id.replaceAll('.', '-');
}

function recordHref(kind: 'prices' | 'limits', id: string): string {
  const vendor = id.slice(0, id.indexOf('.'));
  return `/reference/${kind}/${vendor}#${recordAnchor(id)}`;
}

/** Address of a price's row, by price id: `/reference/prices/supabase#supabase-egress-uncached`. Without the base path: for `<Link to>`. */
export function priceHref(id: string): string {
  return recordHref('prices', id);
}

/** Address of a limit's row, by limit id. Without the base path: for `<Link to>`. */
export function limitHref(id: string): string {
  return recordHref('limits', id);
}
