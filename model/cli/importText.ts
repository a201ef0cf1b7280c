import { type ComparedLine, type Comparison, type ImportedFile, NO_AMOUNT } from '../imports';
import { dollars, plain, textTable } from './table';

const HEADS = ['price', 'scope', 'month', 'quantity', 'unit', 'billed', 'computed', 'difference', 'kind'];
const RIGHT = ['quantity', 'billed', 'computed', 'difference'];
const MOST_LINES = 60;

/** USD without a sign before nothing. */
function cents(usd: number): string {
  return dollars(Math.abs(usd) < 0.005 ? 0 : usd);
}

function money(amount: number, currency: string): string {
  return currency === 'USD' ? cents(amount) : `${amount.toFixed(2)} ${currency}`;
}

function fileText({ name, format, rows, notes, problems, problemCount }: ImportedFile): string {
  const more = problemCount - problems.length;
  return [
    `${name}: ${format}, ${rows.toLocaleString('en-US')} ${rows === 1 ? 'record' : 'records'}.`,
    ...notes,
    ...problems.map(({ message }) => `Left out: ${message}.`),
    ...(more > 0 ? [`${more} more were left out.`] : []),
  ].join('\n');
}

function rowOf(line: ComparedLine): string[] {
  const { price, scope, month = '', quantity, unit, billed, computed, difference, kind, currency } = line;
  return [
    price,
    scope,
    month,
    plain(quantity),
    unit,
    billed === undefined ? '' : money(billed, currency),
    computed === undefined ? '' : cents(computed),
    difference === undefined ? '' : cents(difference),
    kind,
  ];
}

/** The share of the money that a price was found for, as a sentence. */
export function mappedText({ mappedShare, unmapped }: Comparison): string {
  if (mappedShare === undefined) return 'The files have no money that a price could explain.';
  const percent = (100 * mappedShare).toFixed(1);
  const left = unmapped.length === 1 ? '1 meter is' : `${unmapped.length} meters are`;
  return `Mapped ${percent} % of the money; ${left} not mapped.`;
}

/** A comparison for a reader of the terminal. */
export function comparisonText(files: readonly ImportedFile[], comparison: Comparison): string {
  const { lines, unmapped, other, absent, compared, notes } = comparison;
  const parts = [files.map(fileText).join('\n\n')];
  if (lines.length > 0) {
    const shown = lines.slice(0, MOST_LINES);
    const total = [
      'total',
      '',
      '',
      '',
      '',
      cents(compared.billed),
      cents(compared.computed),
      cents(compared.billed - compared.computed),
      '',
    ];
    const hasMoney = lines.some(({ difference }) => difference !== undefined);
    parts.push(textTable(HEADS, [...shown.map(rowOf), ...(hasMoney ? [total] : [])], RIGHT));
    if (lines.length > shown.length) parts.push(`${lines.length - shown.length} smaller lines are in --json.`);
  }
  const reasons = lines
    .filter(({ why }) => why !== '')
    .map(({ price, scope, kind, why }) => `${price}, ${scope} (${kind}): ${why}`);
  if (reasons.length > 0) parts.push([...new Set(reasons)].slice(0, MOST_LINES).join('\n'));
  if (files.some(({ charges }) => charges.length > 0)) parts.push(mappedText(comparison));
  if (unmapped.length > 0) {
    const rows = unmapped
      .slice(0, MOST_LINES)
      .map(({ vendor, service, meter, unit, quantity, cost, moneyless, currency, why }) => [
        `${vendor} ${service}`,
        meter.slice(0, 60),
        plain(quantity),
        unit,
        moneyless ? NO_AMOUNT : money(cost, currency),
        why.slice(0, 160),
      ]);
    parts.push(
      `Not mapped:\n${textTable(['service', 'meter', 'quantity', 'unit', 'amount', 'why'], rows, ['quantity', 'amount'])}`,
    );
  }
  if (other.length > 0) {
    const rows = other
      .slice(0, MOST_LINES)
      .map(({ kind, vendor, text, cost, currency }) => [kind, vendor, text.slice(0, 80), money(cost, currency)]);
    parts.push(`Not usage, listed apart:\n${textTable(['kind', 'vendor', 'what', 'amount'], rows, ['amount'])}`);
  }
  if (absent.length > 0) {
    parts.push(absent.map(({ price, usd }) => `Not in the files: ${price}, ${dollars(usd)}.`).join('\n'));
  }
  if (notes.length > 0) parts.push(notes.join('\n'));
  return parts.join('\n\n');
}
