import { appFact, at, demandOf } from '../../workload';
import { type Scenario, workloadFor } from '../estimate';
import { recommend } from '../recommend';
import { eventCosts } from './costs';
import { type Minute, simulateDay } from './day';
import { dayShape } from './shape';

export type { Minute } from './day';

/** A simulated January peak day of a number of users on the configuration that is best value. */
export interface SimulatedDay {
  readonly users: number;
  readonly processors: number;
  readonly minutes: readonly Minute[];
  /** Processors busy in the peak hour by the closed form, without table scans. */
  readonly closedForm: number;
  /** Processors busy in the busiest hour of the simulation. */
  readonly simulated: number;
  /** Minutes of the day at which the parts of it happen. */
  readonly at: { readonly push: number; readonly outage: number; readonly outageEnds: number };
}

const SEED = 1;
/** One announcement at noon, opened by one in twenty who allow pushes; an outage of five minutes in the evening peak. Judgements. */
const PUSH_AT = 12 * 60;
const PUSH_OPENED = 0.05;
const OUTAGE_AT = 18 * 60 + 30;
const OUTAGE_MINUTES = 5;
/** Milliseconds that the push worker takes each minute even when there is nothing to send. A judgement. */
const WORKER_MS = 5;

export interface DayVariant {
  /** Activity over that of the January peak day; 1 by default. */
  readonly times?: number;
  /** Without the push and the outage: what the closed form describes. */
  readonly isPlain?: boolean;
}

/** Plays the January peak day. Half a million users take about a second: for a build or a worker, not for a page that loads. */
export function simulatedDay(
  users: number,
  scenario: Scenario = {},
  { times = 1, isPlain = false }: DayVariant = {},
): SimulatedDay {
  const workload = workloadFor(scenario);
  const { values: v, app } = workload;
  const demand = demandOf(workload, users);
  const processors = recommend(users, scenario).best.deployment.configuration.database.vcpu;
  const peakDay = at(v, 'peak-day') * at(v, 'january-factor') * times;
  const minutes = simulateDay({
    costs: eventCosts(v, app),
    daily: demand.people.daily * peakDay,
    shape: dayShape(at(v, 'peak-to-average')),
    processors,
    seed: SEED,
    ...(isPlain
      ? {}
      : {
          outage: { from: OUTAGE_AT, minutes: OUTAGE_MINUTES, apps: demand.people.concurrent * times },
          push: { at: PUSH_AT, opens: users * at(v, 'push-opt-in') * PUSH_OPENED },
          workerMs:
            WORKER_MS +
            (at(v, 'machine-factor') * 1000 * demand.push.peakPerSecond * 60) /
              appFact('push.batch') /
              at(v, 'writes-per-vcpu'),
        }),
  });
  return {
    users,
    processors,
    minutes,
    closedForm: (demand.database.peakCores - demand.database.scanCores) * times,
    simulated: busiestHour(minutes) * processors,
    at: { push: PUSH_AT, outage: OUTAGE_AT, outageEnds: OUTAGE_AT + OUTAGE_MINUTES },
  };
}

/** Mean utilisation of the busiest 60 minutes in a row. */
function busiestHour(minutes: readonly Minute[]): number {
  let most = 0;
  for (let from = 0; from + 60 <= minutes.length; from++) {
    const sum = minutes.slice(from, from + 60).reduce((total, { utilisation }) => total + utilisation, 0);
    most = Math.max(most, sum / 60);
  }
  return most;
}

/** A limit at a multiple of the peak day: how full it is in the busiest minute, and for how many minutes it is passed. */
export interface PassedLimit {
  readonly id: string;
  readonly label: string;
  readonly share: number;
  readonly minutesPassed: number;
  readonly effect: string;
}

/** The limits that the peak loads, at `times` the January peak day, the fullest first: what gives first, and for how long. */
export function limitsAtTimes(users: number, times: number, scenario: Scenario = {}): readonly PassedLimit[] {
  const { best } = recommend(users, scenario);
  const shape = dayShape(at(workloadFor(scenario).values, 'peak-to-average'));
  const top = Math.max(...shape);
  return best.deployment.limits
    .filter(({ isPeakLoad, capacity }) => isPeakLoad && capacity > 0)
    .map(({ id, label, used, capacity, effect }) => ({
      id,
      label,
      share: (used * times) / capacity,
      minutesPassed: shape.filter((value) => (used * times * value) / top > capacity).length,
      effect,
    }))
    .sort((one, other) => other.share - one.share);
}
