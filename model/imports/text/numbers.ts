/** How a file writes decimals: `1,234.5` or `1.234,5`. */
export type DecimalSign = '.' | ',';

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,4})?$/i;
const GROUPED: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/,
  ',': /^[+-]?\d{1,3}(?:[. ]\d{3})+(?:,\d*)?$/,
};
const COMMA = /^[+-]?\d*,\d+(?:e[+-]?\d{1,4})?$/i;
const NULLS: ReadonlySet<string> = new Set(['', 'null', '\\n', 'none', 'nan', 'n/a', '-']);
const LARGEST = 1e15;

/** Whether a field is empty, whatever the exporter writes for that. */
export function isNull(text: string): boolean {
  return NULLS.has(text.trim().toLowerCase());
}

/**
 * A number as exports write it: 1234.5, 6.1E-7, 1,234.50, $1,234.50, (12.00), 12.00 USD, and 1.234,50 where the file has decimal commas.
 * NaN where it is none or its size is 1e15 or more.
 */
export function parseNumber(text: string, sign: DecimalSign = '.'): number {
  let body = text
    .trim()
    .replace(/^(-?)\s*(?:US)?[$€£]\s*/, '$1')
    .replace(/\s*(?:USD|EUR|GBP|[$€£%])$/i, '');
  const negative = /^\(.*\)$/.test(body);
  if (negative) body = `-${body.slice(1, -1).replace(/^[$€£]/, '')}`;
  body = body.replace(/^−/, '-');
  const value = PLAIN.test(body) && !(sign === ',' && GROUPED[','].test(body)) ? Number(body) : grouped(body, sign);
  return Math.abs(value) < LARGEST ? value : Number.NaN;
}

function grouped(body: string, sign: DecimalSign): number {
  if (GROUPED[sign].test(body)) {
    const plain = sign === '.' ? body.replaceAll(',', '') : body.replace(/[. ]/g, '').replace(',', '.');
    return Number(plain);
  }
  if (sign === ',' && COMMA.test(body)) return Number(body.replace(',', '.'));
  return Number.NaN;
}
