import { formatCount, formatNumber, formatShare, formatTotal, formatUsers } from '../../format';
import { platformName } from '../../platforms';
import type { ComparedLine, Comparison } from '../compare';
import { NO_AMOUNT } from '../compare/words';
import type { Profile } from '../profile';
import type { Standing } from './index';

/** A text that cannot end a cell of a table or begin an element. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|*_`<>[\]]/g, (sign) => `\\${sign}`);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return ['None.', ''];
  return [heads, heads.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .concat('');
}

/** Days as a reader takes them: "reached", "in 12 days", "not within 10 years", "not known". */
export function daysText(days: number | null): string {
  if (days === null) return 'not known';
  if (days === 0) return 'reached';
  return days > 3650 ? 'not within 10 years' : `in ${formatNumber(days)} ${days === 1 ? 'day' : 'days'}`;
}

function lineRow({ price, scope, quantity, unit, billed, computed, difference, kind, why }: ComparedLine): string[] {
  const usd = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(2));
  return [
    price,
    scope,
    formatNumber(quantity),
    unit,
    usd(billed),
    usd(computed),
    usd(difference),
    why === '' ? kind : `${kind}: ${why}`,
  ];
}

/** Where a team stands, as Markdown. */
export function standingMarkdown(profile: Profile, comparison: Comparison, standing: Standing): string {
  const { users, assumptions, measures } = profile;
  const { platform, rooms, next, savings, forecast, monthlyGrowth } = standing;
  const share = comparison.mappedShare;
  const growth =
    monthlyGrowth === undefined
      ? 'Growth is not known: days are left out.'
      : `Growth: ${formatShare(monthlyGrowth)} a month.`;
  return [
    '# Where you stand',
    '',
    `${users === undefined ? 'The number of users is not known' : `${formatUsers(users)} registered users`}${platform === undefined ? '' : `, on ${platformName(platform)}`}. ${growth}`,
    '',
    '## Limits',
    '',
    ...table(
      ['limit', 'used', 'of', 'full', 'reached', 'beyond it', 'basis'],
      rooms.map(({ label, used, capacity, unit, utilisation, days, beyond, basis }) => [
        label,
        formatNumber(used),
        `${formatCount(capacity)} ${unit}`,
        formatShare(utilisation),
        daysText(days),
        beyond,
        basis,
      ]),
    ),
    '## Next',
    '',
    ...(next.length === 0
      ? ['None known.']
      : next.map(({ what, why }, index) => `${index + 1}. ${cell(what)}. ${cell(why)}`)),
    '',
    '## Savings found',
    '',
    ...table(
      ['what', 'USD a month', 'why'],
      savings.map(({ what, usd, why }) => [what, usd.toFixed(2), why]),
    ),
    '## The bill',
    '',
    share === undefined
      ? 'The files have no money that a price could explain.'
      : `Mapped ${(100 * share).toFixed(1)} % of the money.`,
    '',
    ...table(
      ['price', 'scope', 'quantity', 'unit', 'billed', 'computed', 'difference', 'kind'],
      comparison.lines.map(lineRow),
    ),
    ...(comparison.unmapped.length === 0
      ? []
      : [
          '### Not mapped',
          '',
          ...table(
            ['service', 'meter', 'amount', 'why'],
            comparison.unmapped.map(({ service, meter, cost, moneyless, currency, why }) => [
              service,
              meter,
              moneyless ? NO_AMOUNT : `${cost.toFixed(2)} ${currency}`,
              why,
            ]),
          ),
        ]),
    '## What it says about you',
    '',
    ...table(
      ['measure', 'measured', 'assumed (low, base, high)', 'explained', 'from'],
      measures.map(({ label, measured, assumed, contradicts, from }) => [
        label,
        formatNumber(measured),
        [assumed.low, assumed.base, assumed.high].map(formatNumber).join(', '),
        contradicts ? 'no: contradicts the model' : 'yes',
        from,
      ]),
    ),
    ...table(
      ['assumption', 'value', 'low to high', 'determined', 'from'],
      assumptions
        .filter(({ id, determined }) => determined || profile.set[id] !== undefined)
        .map(({ label, value, low, high, determined, contradicts, from }) => [
          label,
          formatNumber(value),
          `${formatCount(low)} to ${formatCount(high)}${contradicts ? ' (contradicted)' : ''}`,
          determined ? 'yes' : 'no: moved with others',
          from.join('; '),
        ]),
    ),
    '## Forecast',
    '',
    ...table(
      ['users', 'as assumed', 'with measured behaviour'],
      forecast.map(({ users: count, before, after }) => [
        formatUsers(count),
        `${formatTotal(before.best.bill.total)}, ${platformName(before.best.id)}`,
        `${formatTotal(after.best.bill.total)}, ${platformName(after.best.id)}`,
      ]),
    ),
  ].join('\n');
}
