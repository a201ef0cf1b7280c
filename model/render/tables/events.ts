import { type Scenario, workloadFor } from '../../decisions';
import { formatBytes, formatNumber } from '../../format';
import { AFTER_FIXES, AS_BUILT, events, type Profile } from '../../workload';
import { defineTable, type TableContent } from '../defineTable';
import type { Cell } from '../table';

/** What an active user does, how often a day, and the requests and bytes of it as built and after fixes. */
export const eventsTable = defineTable({
  id: 'events',
  arguments: [],
  shows: 'what an active user does, in requests and bytes',
  changesWith: 'demand',
  make,
});

function make(scenario: Scenario): TableContent {
  const { values } = workloadFor(scenario);
  return {
    caption: 'App events of an active user: frequency, requests and bytes, as built and after fixes',
    rowHeading: 'Event',
    columns: [
      { id: 'per-day-built', label: 'A day, as built', numeric: true },
      { id: 'per-day-fixed', label: 'A day, after fixes', numeric: true },
      { id: 'requests-built', label: 'Requests as built', numeric: true },
      { id: 'requests-fixed', label: 'Requests after fixes', numeric: true },
      { id: 'down-built', label: 'Download as built', numeric: true },
      { id: 'down-fixed', label: 'Download after fixes', numeric: true },
    ],
    rows: events.map((event) => {
      const [built, fixed] = [event.built(values), event.fixed(values)];
      return {
        id: event.id,
        label: event.label,
        cells: [
          perDay(event.perDay(values, AS_BUILT)),
          perDay(event.perDay(values, AFTER_FIXES)),
          requests(built),
          requests(fixed),
          bytes(built.down ?? 0),
          bytes(fixed.down ?? 0),
        ],
      };
    }),
    foot: [
      'Requests are calls of the API, the authentication service and functions; a fraction is a call that several events share.',
      'Bytes are JSON before compression.',
    ],
  };
}

function perDay(value: number): Cell {
  return { text: formatNumber(value), value, unit: 'per active user and day' };
}

function requests({ auth = 0, reads = 0, writes = 0, functions = 0 }: Profile): Cell {
  const value = auth + reads + writes + functions;
  const parts = [
    [auth, 'authentication'],
    [reads, 'reads'],
    [writes, 'writes'],
    [functions, 'functions'],
  ] as const;
  const formula = parts.filter(([count]) => count > 0).map(([count, what]) => `${formatNumber(count)} ${what}`);
  return {
    text: formatNumber(value),
    value,
    unit: 'requests per event',
    explanation: { formula: formula.join(' + ') || 'none', inputs: [] },
  };
}

function bytes(value: number): Cell {
  return { text: value === 0 ? 'none' : formatBytes(value), value, unit: 'bytes per event' };
}
