import { countsOf, type Scenario, simulatedDay } from '../../decisions';
import { amount } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { tierRow } from '../names';

/** The closed-form peak beside the simulated one at each tier, and what bursts add. */
export const simulatedPeaksTable = defineTable({
  id: 'simulated-peaks',
  component: 'SimulatedPeaks',
  arguments: [],
  shows: 'the closed-form peak beside the simulated one, and what bursts add',
  changesWith: 'demand',
  byTier: true,
  slow: true,
  later: true,
  make,
});

function make(scenario: Scenario): TableContent {
  return {
    caption: 'The peak of the January peak day: closed form and simulation',
    rowHeading: 'Registered users',
    columns: [
      { id: 'vcpu', label: 'vCPUs', numeric: true },
      { id: 'closed', label: 'Busy in the peak hour, closed form', numeric: true },
      { id: 'simulated', label: 'Simulated', numeric: true },
      { id: 'minute', label: 'Busiest minute', numeric: true },
      { id: 'return', label: 'Minute after an outage', numeric: true },
      { id: 'queue', label: 'Most at once', numeric: true },
      { id: 'p95', label: 'p95, peak hour', numeric: true },
    ],
    rows: countsOf(scenario).map((users) => tierRow(users, cellsOf(users, scenario))),
    foot: [
      'Busy is in vCPUs. The closed form knows neither the minute nor the outage: where the last columns are larger, bursts exceed it. At a few users a single event fills a minute, and chance decides.',
    ],
  };
}

function cellsOf(users: number, scenario: Scenario) {
  const plain = simulatedDay(users, scenario, { isPlain: true });
  const whole = simulatedDay(users, scenario);
  const busiest = Math.max(...plain.minutes.map(({ utilisation }) => utilisation));
  const back = whole.minutes[whole.at.outageEnds]?.utilisation ?? 0;
  const evening = plain.minutes
    .slice(17 * 60 + 30, 18 * 60 + 30)
    .map(({ p95 }) => p95)
    .sort((a, b) => a - b);
  return [
    amount(plain.processors, ''),
    amount(plain.closedForm, ''),
    amount(plain.simulated, ''),
    amount(busiest * plain.processors, ''),
    amount(back * plain.processors, ''),
    amount(Math.max(...whole.minutes.map(({ queue }) => queue)), ''),
    amount(evening[evening.length >> 1] ?? 0, 'ms'),
  ];
}
