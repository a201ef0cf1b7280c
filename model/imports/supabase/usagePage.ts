import { ModelError } from '../../errors';
import { Charges } from '../bill/charges';
import { bufferedReader } from '../text/buffered';
import { parseNumber } from '../text/numbers';
import { Problems } from '../text/problems';
import type { FileReader, ImportedFile, ImportedMeasure } from '../types';
import { meterAtStart, unitOf } from './words';

const LONGEST = 2_000_000;
const AMOUNT =
  /([\d][\d.,]*)\s*(bytes|KB|MB|GB|TB|GB-Hrs?|hours?|hrs?|MAU|users?|connections?|messages?|invocations?|images?)?\b/i;
const SIZES: Readonly<Record<string, number>> = { bytes: 1e-9, kb: 1e-6, mb: 1e-3, gb: 1, tb: 1e3 };
const USED = /^(?:used in period|usage|used|current usage)\b:?/i;
const INCLUDED = /^included in\b/i;
/** "Included in Pro Plan" beside an amount. */
const PLAN = /\bincluded in (?:the )?(free|pro|team) plan\b/i;
const COST = /^(?:costs?|overage costs?|total)\b:?\s*(-?\$[\d.,]+)?/i;

interface Section {
  readonly meter: string;
  readonly line: number;
  used?: { readonly quantity: number; readonly unit: string };
  included?: number;
  cost?: number;
}

function amountIn(text: string, meter: string): { readonly quantity: number; readonly unit: string } | undefined {
  const [, digits, unit = ''] = AMOUNT.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = parseNumber(digits);
  if (Number.isNaN(value)) return undefined;
  const size = SIZES[unit.toLowerCase()];
  if (size !== undefined) return { quantity: value * size, unit: 'GB' };
  return { quantity: value, unit: /hrs?$|hours?$/i.test(unit) ? unit : unitOf(meter) };
}

/** The parts of a copied page by their meter. A label may stand on the line of its value or on the one above. */
function sectionsOf(lines: readonly string[]): Section[] {
  const sections: Section[] = [];
  let current: Section | undefined;
  let label: 'used' | 'included' | 'cost' | undefined;
  lines.forEach((raw, index) => {
    const line = raw.trim().replace(/\s+/g, ' ');
    if (line === '') return;
    const head = meterAtStart(line.replace(/^Total /, ''));
    if (head !== undefined && !/^(?:is|are|was|of|for|and|in|per)\b/i.test(head.rest)) {
      current = sections.find(({ meter }) => meter === head.meter) ?? { meter: head.meter, line: index + 1 };
      if (!sections.includes(current)) sections.push(current);
      label = undefined;
      take(current, head.rest);
      return;
    }
    if (current === undefined) return;
    const rest = line
      .replace(USED, '')
      .replace(/^included in (?:the )?\w+(?: plan)?:?/i, '')
      .trim();
    if (USED.test(line)) label = 'used';
    else if (INCLUDED.test(line)) label = 'included';
    else if (COST.test(line)) label = 'cost';
    else if (/^(?:overage|over-usage)/i.test(line)) label = undefined;
    if (label === undefined) return;
    const value = label === 'cost' ? /(-?\$[\d.,]+)/.exec(line)?.[1] : rest;
    if (value === undefined || !/\d/.test(value)) return;
    if (label === 'cost') current.cost = parseNumber(value);
    else {
      const amount = amountIn(value, current.meter);
      if (label === 'used' && amount !== undefined) current.used ??= amount;
      if (label === 'included' && amount !== undefined) current.included ??= amount.quantity;
    }
    label = undefined;
  });
  return sections;
}

/** `2,369 / 250 GB`, `2,369 GB $190.71` behind the name of a meter. */
function take(section: Section, rest: string): void {
  const cost = /(-?\$[\d.,]+)\s*$/.exec(rest)?.[1];
  const usage = cost === undefined ? rest : rest.slice(0, rest.lastIndexOf(cost));
  const [, used, included] = /^([^/]*\d[^/]*?)(?:\s*\/\s*(.*))?$/.exec(usage.trim()) ?? [];
  if (used === undefined) return;
  const unit = /[A-Za-z-]+\s*(?:\(.*\))?$/.exec(included ?? '')?.[0] ?? '';
  const amount = amountIn(/[A-Za-z]/.test(used) ? used : `${used} ${unit}`, section.meter);
  if (amount !== undefined) section.used ??= amount;
  const free = included === undefined ? undefined : amountIn(included, section.meter);
  if (free !== undefined) section.included ??= free.quantity;
  if (cost !== undefined) section.cost ??= parseNumber(cost);
}

function read(name: string, text: string): ImportedFile {
  const charges = new Charges();
  const measures: ImportedMeasure[] = [];
  const sections = sectionsOf(text.split(/\r\n?|\n/)).filter(({ used }) => used !== undefined);
  if (sections.length === 0) {
    throw new ModelError(
      'supabase-usage-page',
      'line 1, column 1: no meter of the usage page with a used amount beside or below it',
    );
  }
  for (const { meter, line, used, included, cost } of sections) {
    const { quantity, unit } = used as { quantity: number; unit: string };
    if (meter === 'Database Size') measures.push({ id: 'database-gb', value: quantity, from: `${name}: ${meter}` });
    const asMonth = meter === 'Storage Size' || meter === 'Storage' ? 'GB-Month' : unit;
    charges.add(
      {
        kind: 'usage',
        vendor: 'supabase',
        service: 'supabase',
        meter,
        unit: unit === 'GB' ? asMonth : unit,
        quantity,
        cost: Number.isFinite(cost) ? (cost as number) : 0,
        currency: 'USD',
        freeUnits: included,
        moneyless: cost === undefined,
      },
      line,
    );
  }
  const problems = new Problems();
  const plan = PLAN.exec(text)?.[1]?.toLowerCase();
  return {
    name,
    format: 'supabase-usage-page',
    ...(plan !== undefined && { plan }),
    rows: sections.length,
    charges: charges.list(),
    measures,
    notes: ['The usage page shows quantities before the included part.'],
    problems: problems.list,
    problemCount: problems.count,
  };
}

/** The usage page of the Supabase dashboard, copied as text. */
export function supabaseUsagePageReader(name: string): FileReader {
  return bufferedReader(name, LONGEST, (text) => read(name, text));
}
