import { type Scenario, type Sensitivity, sensitivity, totalOf } from '../../decisions';
import { formatNumber, formatShare, formatTotal, formatUsers } from '../../format';
import { platformName } from '../../platforms';
import { isShare } from '../../workload';
import { anchor, tierId } from '../names';
import { BASE } from '../scenarios';
import type { Cell, Row } from '../table';
import { usdAxis } from './axes';
import type { SwingChart, SwingRow } from './chart';

const SHOWN = 10;
/** A swing that no reader sees. USD a month. */
const NOTHING = 0.005;

/**
 * Which assumptions move a platform's total at a number of users: the ten widest swings, and what all others add up to.
 * @throws ModelError for an unknown platform or an impossible number of users.
 */
export function swingChart(platform: string, users: number, scenario: Scenario = BASE): SwingChart {
  const base = totalOf(platform, users, scenario);
  const moving = sensitivity(platform, users, scenario).filter(({ swing }) => swing >= NOTHING);
  const rest = moving.slice(SHOWN);
  const rows = [...moving.slice(0, SHOWN).map(rowOf), ...(rest.length > 0 ? [restOf(rest, base)] : [])];
  const name = `${platformName(platform)} at ${formatUsers(users)} users`;
  const id = `chart-swing-${anchor(platform)}-${tierId(users)}`;
  const ends = rows.flatMap(({ low, high }) => [low.value, high.value]);
  return {
    id,
    title: `${name}: how far each assumption alone moves the total`,
    summary: summaryOf(name, base, moving),
    x: usdAxis('USD a month', [base, ...ends]),
    base: { value: base, label: formatTotal(base) },
    rows,
    table: {
      id,
      caption: `The chart in figures: assumptions that move the total of ${name}`,
      rowHeading: 'Assumption',
      columns: [
        { id: 'range', label: 'Low to high' },
        { id: 'low', label: 'Total at low', numeric: true },
        { id: 'high', label: 'Total at high', numeric: true },
        { id: 'swing', label: 'Swing', numeric: true },
      ],
      rows: rows.map(tableRow),
      foot: [
        `Each assumption alone at the ends of its range, everything else as it is: ${formatTotal(base)} a month.`,
        'Assumptions that only weigh a decision change no bill and are not shown.',
      ],
    },
  };
}

function rowOf({ assumption, low, high }: Sensitivity): SwingRow {
  const words = isShare(assumption) ? formatShare : formatNumber;
  return {
    id: assumption.id,
    label: shortOf(assumption.label),
    low: { value: low, label: formatTotal(low), at: words(assumption.low) },
    high: { value: high, label: formatTotal(high), at: words(assumption.high) },
  };
}

/** A label without what it adds after a comma. */
function shortOf(label: string): string {
  return label.replace(/[,;:(].*$/, '').trim();
}

/** What the others would add up to if each moved the total by itself. */
function restOf(others: readonly Sensitivity[], base: number): SwingRow {
  const sum = (pick: (one: number, other: number) => number): number =>
    others.reduce((total, { low, high }) => total + pick(base, pick(low, high)) - base, base);
  const [least, most] = [sum(Math.min), sum(Math.max)];
  return {
    id: 'others',
    label: `The other ${others.length}, added up`,
    low: { value: least, label: formatTotal(least) },
    high: { value: most, label: formatTotal(most) },
  };
}

function summaryOf(name: string, base: number, moving: readonly Sensitivity[]): string {
  const said = moving.slice(0, 3).map(({ assumption, low, high }) => {
    const [least, most] = [Math.min(low, high), Math.max(low, high)];
    return `${shortOf(assumption.label)}: ${formatTotal(least)} to ${formatTotal(most)}`;
  });
  if (said.length === 0) return `${name} costs ${formatTotal(base)}, and no assumption alone moves that.`;
  return `${name} costs ${formatTotal(base)}. The widest swings: ${said.join('; ')}.`;
}

function tableRow({ id, label, low, high }: SwingRow): Row {
  const usd = ({ value, label: text }: SwingRow['low']): Cell => ({ text, value, unit: 'USD a month' });
  const swing = Math.abs(high.value - low.value);
  const isRest = id === 'others';
  return {
    id,
    label,
    ...(isRest ? {} : { reference: { kind: 'assumption' as const, id } }),
    cells: [
      { text: isRest ? '' : `${low.at} to ${high.at}` },
      usd(low),
      usd(high),
      { text: formatTotal(swing), value: swing, unit: 'USD a month' },
    ],
  };
}
