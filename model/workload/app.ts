import records from './app.json';

/** A fact about the app as built, or a target of a fix, with how and where it was established. */
export interface AppFact {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** measured on the real schema, read in the code, or the design target of a fix. */
  readonly how: 'measured' | 'read' | 'target';
  readonly place: string;
}

/** The public snapshot of the app that every fact was taken from. */
export const APP_SOURCE = {
  url: 'https://github.com/gkd67pjznr-ctrl/GymRats',
  commit: 'a341dc7b7b0be84b02399087e4f89e70b6fdc678',
  asOf: '2026-02-07',
} as const;

export const appFacts = records as readonly AppFact[];
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
