import type { Options, PlatformId, PromiseId } from '../platforms';
import { type Case, DEFAULT_APP, DEFAULT_CASE, DEFECTS, type Values } from '../workload';

/** A reader's own question, the same on every page. `undefined` leaves the guide's answer as it is. */
export interface Settings {
  /** Registered users, 1 to 2,000,000. */
  readonly users: number | undefined;
  /** The platform to run on; undefined: whichever is best value. */
  readonly run: PlatformId | undefined;
  /** Where media is kept; undefined: whichever is better value. */
  readonly media: Options['media'] | undefined;
  /** Who carries realtime; undefined: the platform. */
  readonly realtime: Options['realtime'] | undefined;
  readonly case: Case;
  /** State of the app: `fixed`, `built`, or the one defect that is left in. */
  readonly app: string;
  /** Promises of the service level that are switched off. */
  readonly without: readonly PromiseId[];
  /** Own values of assumptions by id. */
  readonly set: Values;
}

/** The guide's own question. Forms, addresses, figures and commands all follow from it. */
export const DEFAULT_SETTINGS: Settings = {
  users: undefined,
  run: undefined,
  media: undefined,
  realtime: undefined,
  case: DEFAULT_CASE,
  app: DEFAULT_APP.id,
  without: [],
  set: {},
};

/** States of the app that can be asked for. */
export const APP_STATES: readonly string[] = ['fixed', 'built', ...DEFECTS];

/** A part of a query that could not be used, and what was done instead. */
export interface SettingProblem {
  /** Name in the query, as given, cut to a readable length. */
  readonly field: string;
  readonly value: string;
  /** What is wrong, without a full stop. */
  readonly what: string;
  /** What is wrong and what is used instead, in a sentence. */
  readonly message: string;
}
