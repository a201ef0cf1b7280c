/** What a spreadsheet would take for a formula. A plain negative number is none. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A field of CSV (RFC 4180): quoted where needed, and with an apostrophe before what a spreadsheet would run as a formula. */
export function safeField(field: string): string {
  const text = FORMULA.test(field) && !NUMBER.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
