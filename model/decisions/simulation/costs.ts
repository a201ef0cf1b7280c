import { type AppState, at, events, profileOf, type Values } from '../../workload';

/** An event of the app: how often a daily active user does it in a day, and the processor time that it takes. */
export interface EventCost {
  readonly id: string;
  readonly perDay: number;
  /** Milliseconds on a vendor's vCPU, of database and API server. */
  readonly ms: number;
  readonly requests: number;
}

/** Processor time of every event, from the same capacities as the closed form. Table scans are left out: they are zero after the fixes. */
export function eventCosts(v: Values, app: AppState): readonly EventCost[] {
  return events.map((event) => {
    const { reads = 0, feedPages = 0, auth = 0, writes = 0, rowWrites = 0, heavyMs = 0 } = profileOf(event, v, app);
    const seconds =
      feedPages / at(v, 'feed-reads-per-vcpu') +
      (reads - feedPages) / at(v, 'reads-per-vcpu') +
      auth / at(v, 'auth-calls-per-vcpu') +
      rowWrites / at(v, 'writes-per-vcpu');
    const requests = reads + writes + auth;
    const ms =
      at(v, 'machine-factor') * (1000 * seconds + heavyMs) + (1000 * requests) / at(v, 'requests-per-api-vcpu');
    return { id: event.id, perDay: event.perDay(v, app), ms, requests };
  });
}
