import { getLimit } from '../limits';
import { getPrice, priceById } from '../prices';
import type { Reference } from './table';

/** The source of a limit as a reference: a price, a limit record, or a sizing rule of this guide. */
export function sourceReference(source: string): Reference {
  if (source.startsWith('rule:')) return { kind: 'rule', id: source.slice('rule:'.length) };
  return { kind: priceById.has(source) ? 'price' : 'limit', id: source };
}

/** When the record behind a source was read: "2026-11-20, confidence high". A rule has no date of its own. */
export function readingOf(source: string): string {
  const { kind, id } = sourceReference(source);
  if (kind === 'rule') return 'a rule of this guide';
  const record = kind === 'price' ? getPrice(id) : getLimit(id);
  return `as of ${record.asOf}, confidence ${record.confidence}`;
}
