import {
  broadcastMessages,
  databaseChangeMessages,
  peakConnections,
  replicaDisk,
  startedHours,
  startedSteps,
} from '../../billing/index';

type Rule = (...given: readonly never[]) => number;

/** The counting rules that examples name; instants are written as ISO dates there. */
export const rules: Readonly<Record<string, Rule>> = {
  broadcastMessages,
  databaseChangeMessages,
  peakConnections,
  replicaDisk,
  startedHours: (from: string, to: string) => startedHours(Date.parse(from), Date.parse(to)),
  startedSteps,
};
