/** Whether an assumption is a part of a whole, from 0 to 1. Its unit says of what: "share of sessions". */
export function isShare({ unit }: { readonly unit: string }): boolean {
  return /^share\b/.test(unit);
}
