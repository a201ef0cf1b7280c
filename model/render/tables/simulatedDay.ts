import { type Minute, type Scenario, simulatedDay } from '../../decisions';
import { formatNumber, formatUsers } from '../../format';
import { amount, words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';

/** The January peak day of a number of users, hour by hour, from the simulation. */
export const simulatedDayTable = defineTable({
  id: 'simulated-day',
  component: 'SimulatedDay',
  arguments: ['users'],
  shows: 'the simulated January peak day, hour by hour',
  changesWith: 'demand',
  slow: true,
  dense: true,
  make,
});

/** A minute of the day as a clock shows it: 18:35. */
export const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

function make(users: number, scenario: Scenario): TableContent {
  const day = simulatedDay(users, scenario);
  const { push, outage, outageEnds } = day.at;
  return {
    caption: `The simulated January peak day at ${formatUsers(users)} users`,
    rowHeading: 'Hour',
    columns: [
      { id: 'events', label: 'Events', numeric: true },
      { id: 'busy', label: 'Processors busy, mean', numeric: true },
      { id: 'busiest', label: 'Busiest minute', numeric: true },
      { id: 'queue', label: 'Most at once', numeric: true },
      { id: 'p95', label: 'p95, slowest minute', numeric: true },
      { id: 'note', label: 'What happens' },
    ],
    rows: Array.from({ length: 24 }, (_, hour) => {
      const minutes = day.minutes.slice(60 * hour, 60 * hour + 60);
      return { id: `h${hour}`, label: clock(60 * hour), cells: [...cellsOf(minutes), words(noteOf(hour, day.at))] };
    }),
    foot: [
      `Arrivals at random, service times around the measured means on ${formatNumber(day.processors)} vCPU, first come first served. At ${clock(push)} one in twenty who allow pushes opens an announcement; from ${clock(outage)} to ${clock(outageEnds)} nothing is served, then every app in use syncs within a minute: both are judgements, as is the shape of the day.`,
    ],
  };
}

function noteOf(hour: number, { push, outage }: { readonly push: number; readonly outage: number }): string {
  if (Math.floor(push / 60) === hour) return 'an announcement is opened';
  return Math.floor(outage / 60) === hour ? 'five minutes of outage, then all come back' : '';
}

function cellsOf(minutes: readonly Minute[]) {
  const most = (of: (minute: Minute) => number): number => Math.max(...minutes.map(of));
  const mean = minutes.reduce((sum, { utilisation }) => sum + utilisation, 0) / minutes.length;
  return [
    amount(
      minutes.reduce((sum, { events }) => sum + events, 0),
      '',
    ),
    amount(100 * mean, '%'),
    amount(100 * most(({ utilisation }) => utilisation), '%'),
    amount(
      most(({ queue }) => queue),
      '',
    ),
    amount(
      most(({ p95 }) => p95),
      'ms',
    ),
  ];
}
