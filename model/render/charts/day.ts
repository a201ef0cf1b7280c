import { type Minute, type Scenario, type SimulatedDay, simulatedDay } from '../../decisions';
import { formatNumber, formatShare, formatUsers } from '../../format';
import { makeTable } from '../defineTable';
import { tierId } from '../names';
import { BASE } from '../scenarios';
import { clock, simulatedDayTable } from '../tables/simulatedDay';
import type { Axis, DayChart, DaySlice } from './chart';

/** Minutes of the day that one point of the chart stands for. */
const SLICE = 15;
const HOURS_APART = 4;
const DAY = 24 * 60;

/**
 * The simulated January peak day of a number of users, quarter of an hour by quarter of an hour: how busy the processors are on average
 * and in the busiest minute.
 * @throws ModelError for an impossible number of users.
 */
export function dayChart(users: number, scenario: Scenario = BASE): DayChart {
  const day = simulatedDay(users, scenario);
  const slices = slicesOf(day.minutes);
  const id = `chart-peak-day-${tierId(users)}`;
  const title = `The simulated January peak day at ${formatUsers(users)} users: processors busy`;
  return {
    id,
    title,
    summary: summaryOf(day, slices),
    x: hoursAxis(),
    y: shareAxis(Math.max(...slices.map(({ most }) => most))),
    slices,
    marks: [
      { value: day.at.push, label: 'announcement' },
      { value: day.at.outageEnds, label: 'back after an outage' },
    ],
    table: { ...makeTable(simulatedDayTable, [users], scenario), id, caption: `The chart in figures: ${title}` },
  };
}

function slicesOf(minutes: readonly Minute[]): DaySlice[] {
  return Array.from({ length: DAY / SLICE }, (_, index) => {
    const shares = minutes.slice(index * SLICE, (index + 1) * SLICE).map(({ utilisation }) => utilisation);
    return {
      minute: index * SLICE,
      mean: shares.reduce((sum, share) => sum + share, 0) / shares.length,
      most: Math.max(...shares),
    };
  });
}

function summaryOf({ processors, at, minutes }: SimulatedDay, slices: readonly DaySlice[]): string {
  const during = (minute: number, from: number, until: number): boolean => minute + SLICE > from && minute < until;
  const calm = slices.filter(
    ({ minute }) => !during(minute, at.push, at.push + 2 * SLICE) && !during(minute, at.outage, at.outageEnds + SLICE),
  );
  const evening = calm.reduce((one, other) => (other.mean > one.mean ? other : one));
  const back = minutes[at.outageEnds]?.utilisation ?? 0;
  const full = minutes.filter(({ utilisation }) => utilisation > 1).length;
  return `Of ${formatNumber(processors)} vCPU, ${formatShare(evening.mean)} are busy around ${clock(evening.minute)} and ${formatShare(back)} in the minute after the outage, at ${clock(at.outageEnds)}. ${full === 0 ? 'No minute brings more work than it can do.' : `${formatNumber(full)} minutes bring more work than they can do.`}`;
}

function hoursAxis(): Axis {
  const hours = Array.from({ length: 24 / HOURS_APART + 1 }, (_, index) => index * HOURS_APART);
  return {
    label: 'Hour of the day',
    scale: 'linear',
    min: 0,
    max: DAY,
    ticks: hours.map((hour) => ({ value: hour * 60, label: `${String(hour).padStart(2, '0')}:00` })),
  };
}

const STEPS = [1, 2, 5, 10];

/** Shares from 0 to above the greatest, in four to ten round steps. */
function shareAxis(greatest: number): Axis {
  const rough = Math.max(greatest, 1e-6) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const count = Math.max(1, Math.ceil(greatest / step - 1e-9));
  return {
    label: 'Processors busy',
    scale: 'linear',
    min: 0,
    max: count * step,
    ticks: Array.from({ length: count + 1 }, (_, index) => ({
      value: index * step,
      label: `${formatNumber(Number((100 * index * step).toPrecision(3)))} %`,
    })),
  };
}
