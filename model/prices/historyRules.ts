import { lastDayOf } from './dates';
import { movesOf } from './history';
import type { Finding, Rule } from './rule';
import type { EarlierTerms, Price } from './types';

const TERMS = ['usd', 'tiers', 'included', 'includedDaily', 'package', 'minimum', 'native'] as const;
const DATE = /^\d{4}(-\d{2}){0,2}$/;

/** The history of a price as far as it can be read: the schema reports the rest. */
function readable({ history }: Price): readonly EarlierTerms[] {
  if (!Array.isArray(history)) return [];
  return history.every((terms) => typeof terms === 'object' && terms !== null && DATE.test(String(terms.until)))
    ? history
    : [];
}

const terms: Rule = ({ price }) =>
  readable(price).flatMap((earlier, index) => {
    const at = `history[${index}]`;
    const findings: Finding[] = [];
    if (!TERMS.some((field) => earlier[field] !== undefined))
      findings.push([at, 'says nothing that was different', `give what was: one of ${TERMS.join(', ')}`]);
    else if (TERMS.every((field) => sameTerms(price, index, field)))
      findings.push([at, 'is no change: the terms after it are the same', 'remove it']);
    if (earlier.source?.asOf !== earlier.asOf)
      findings.push([
        at,
        `asOf ${earlier.asOf} is not its source's ${earlier.source?.asOf}`,
        'both are the date on which the figure was read',
      ]);
    return findings;
  });

function sameTerms(price: Price, index: number, field: (typeof TERMS)[number]): boolean {
  const { before, after } = movesOf(price)[index] ?? {};
  return JSON.stringify(before?.[field]) === JSON.stringify(after?.[field]);
}

const order: Rule = ({ price }) => {
  const ends = readable(price).map(({ until }) => lastDayOf(until));
  return ends.every((end, index) => index === 0 || end < (ends[index - 1] as string))
    ? []
    : [['history', 'is not in order', 'put the newest first, each "until" once']];
};

/** Claims about a price's earlier terms: about the entries, and that what each gives would be sound by the given rules. */
export function historyRules(rules: readonly Rule[]): readonly Rule[] {
  const sound: Rule = ({ price, ...context }) => {
    const history = readable(price);
    return movesOf({ ...price, history }).flatMap(({ before }, index) => {
      const entry = history[index] as EarlierTerms;
      const isGiven = (field: string): boolean =>
        field === ''
          ? entry.usd !== undefined && entry.tiers !== undefined
          : TERMS.some((term) => term === field.split('.')[0] && entry[term] !== undefined);
      return rules
        .flatMap((rule) => rule({ ...context, price: before }))
        .filter(([field]) => isGiven(field))
        .map(([field, ...words]) => [`history[${index}]${field && `.${field}`}`, ...words] as const);
    });
  };
  return [terms, order, sound];
}
