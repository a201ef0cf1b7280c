import type { FiledBook } from './readBooks';

/** The vendor's name as its price book has it, else its id in capitals of the first letters. */
export function vendorName(vendor: string, books: readonly FiledBook[]): string {
  const named = books.find(
    (book) => book.name !== undefined && (book.vendor === vendor || book.records[0]?.id.startsWith(`${vendor}.`)),
  );
  return (
    named?.name ??
    vendor.replace(/(^|-)([a-z])/g, (_match, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase())
  );
}
