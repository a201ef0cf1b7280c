import records from './app.json';
import { measured } from './measured';

/** A fact about the app as built, or a target of a fix, with how and where it was established. */
export interface AppFact {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** measured on the real schema, read in the code, or the design target of a fix. */
  readonly how: 'measured' | 'read' | 'target';
  readonly place: string;
  /** Its value before the latest measurement. */
  readonly was?: number;
}

/** The public snapshot of the app that every fact was taken from. */
export const APP_SOURCE = {
  url: 'https://github.com/gkd67pjznr-ctrl/GymRats',
  commit: 'a341dc7b7b0be84b02399087e4f89e70b6fdc678',
  asOf: '2026-02-07',
} as const;

/** Where the latest measurement was taken, as the place of a fact. */
const lab = `the lab, PostgreSQL ${measured.postgres}, ${measured.date}, data of ${Math.max(...measured.users)} users`;

function withMeasured(filed: AppFact): AppFact {
  const value = measured.facts[filed.id];
  return value === undefined ? filed : { ...filed, value, how: 'measured', place: lab, was: filed.value };
}

export const appFacts = (records as readonly AppFact[]).map(withMeasured);
const byId = new Map(appFacts.map((fact) => [fact.id, fact]));

/** The app fact with this id. Throws for an id that no record has. */
export function getAppFact(id: string): AppFact {
  const fact = byId.get(id);
  if (fact === undefined) throw new Error(`no app fact ${id}`);
  return fact;
}

/** The value of an app fact, in the record's unit. Throws for an id that no record has. */
export function appFact(id: string): number {
  return getAppFact(id).value;
}
