import { formatCount, formatNumber, formatShare } from '../format';
import { daysText, type Profile, type Standing } from '../imports';
import { dollars, textTable } from './table';

const MOST_ROOMS = 12;

/** What files say about a team and where it stands, for a reader of the terminal. Empty where they say nothing. */
export function profileText(
  { assumptions, measures, set, notes }: Profile,
  { rooms, next, savings, forecast }: Standing,
): string {
  const parts: string[] = [];
  if (measures.length > 0) {
    const rows = measures.map(({ label, measured, assumed, contradicts, from }) => [
      label,
      formatNumber(measured),
      `${formatCount(assumed.low)} to ${formatCount(assumed.high)}`,
      contradicts ? 'contradicts' : 'explained',
      from,
    ]);
    parts.push(textTable(['measured', 'value', 'assumed', 'model', 'from'], rows, ['value']));
  }
  const shown = assumptions.filter(({ id, determined }) => determined || set[id] !== undefined);
  if (shown.length > 0) {
    const rows = shown.map(({ id, value, base, low, high, determined, contradicts }) => [
      id,
      formatNumber(value),
      formatCount(base),
      `${formatCount(low)} to ${formatCount(high)}`,
      `${determined ? 'determined' : 'moved with others'}${contradicts ? ', contradicts the range' : ''}`,
    ]);
    parts.push(textTable(['assumption', 'value', 'base', 'range', 'how'], rows, ['value', 'base']));
  }
  if (rooms.length > 0) {
    const rows = rooms
      .slice(0, MOST_ROOMS)
      .map(({ label, used, capacity, unit, utilisation, days, basis }) => [
        label,
        `${formatNumber(used)} of ${formatCount(capacity)} ${unit}`,
        formatShare(utilisation),
        daysText(days),
        basis,
      ]);
    parts.push(textTable(['limit', 'used', 'full', 'reached', 'basis'], rows, ['full']));
  }
  if (next.length > 0) parts.push(next.map(({ what, why }, index) => `${index + 1}. ${what}. ${why}`).join('\n'));
  if (savings.length > 0)
    parts.push(savings.map(({ what, why, usd }) => `${what}: saves ${dollars(usd)} a month. ${why}`).join('\n'));
  if (forecast.length > 0) {
    const rows = forecast.map(({ users, before, after }) => [
      formatCount(users),
      dollars(before.best.bill.total),
      dollars(after.best.bill.total),
      after.best.id,
    ]);
    parts.push(textTable(['users', 'as assumed', 'as measured', 'on'], rows, ['users', 'as assumed', 'as measured']));
  }
  if (notes.length > 0) parts.push(notes.join('\n'));
  return parts.join('\n\n');
}
