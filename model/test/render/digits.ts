import { appFacts, assumptions, limits, peerPlans, prices } from '../../index';
import evidence from '../../workload/evidence.json';

/** The most significant digits of a number that the model computed. */
const MOST = 3;
/**
 * A number of a text: not a part of a word, a date, a time, a version, an address or an amount of money. Four digits without a comma
 * are a year, a port or an id: every number that is computed has its commas.
 */
const NUMBER = /(?<![\w$€.,:/#+-]|\d\s)(?!\d{4})\d[\d,]*(?:\.\d+)?(?![\w:/]|-\d|\.\d|,\d| USD| EUR)/g;
const DATE =
  /\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g;

/** How many significant digits a number shows. The zeros that end a whole number are none. */
export function significantDigits(number: string): number {
  const digits = number.replaceAll(',', '');
  return digits
    .replace(/^0*\.?0*/, '')
    .replace('.', '')
    .replace(digits.includes('.') ? /$^/ : /0+$/, '').length;
}

/** Every number that stands in a record, as it was read, measured or assumed: such a number is shown with all its digits. */
export const RECORDED: ReadonlySet<string> = new Set(
  JSON.stringify([prices, limits, assumptions, appFacts, peerPlans, evidence])
    .match(/\d[\d,]*(?:\.\d+)?/g)
    ?.map((number) => number.replaceAll(',', '')),
);

/** A formula, whose reader checks its result by hand. */
const FORMULA = / = /;
/** An availability: what counts of 99.39 % are the digits of the rest. */
const AVAILABILITY = /\b99\.\d{1,3}(?=\s%)/g;

/**
 * The numbers of a text with more than three significant digits. Amounts of money, dates, names, formulas, availabilities and numbers
 * of a record may have more; so may those of `exact`, such as the reader's own number of users.
 */
export function tooPrecise(text: string, exact: readonly string[] = []): string[] {
  if (FORMULA.test(text)) return [];
  const numbers = text.replace(DATE, '').replace(AVAILABILITY, '').match(NUMBER) ?? [];
  return numbers.filter(
    (number) =>
      significantDigits(number) > MOST && !exact.includes(number) && !RECORDED.has(number.replaceAll(',', '')),
  );
}
