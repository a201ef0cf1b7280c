import { diffRecords } from './records.mjs';
import {
  type BestChange,
  type ClaimChange,
  type Impact,
  RECORD_KINDS,
  type Snapshot,
  type TotalChange,
  type Turn,
  type TurnChange,
} from './types.mjs';

/** Totals closer than this are the same to a reader. */
const HALF_A_CENT = 0.005;

/** What differs between what two revisions answer. Pure: snapshots in, differences out. */
export function diffSnapshots(before: Snapshot, after: Snapshot): Impact {
  return {
    records: RECORD_KINDS.flatMap((kind) => diffRecords(kind, before.records[kind], after.records[kind])),
    totals: diffTotals(before.totals, after.totals),
    best: diffBest(before.best, after.best),
    turns: diffTurns(before.turns, after.turns),
    claims: diffClaims(before.claims, after.claims),
    unknown: unknownParts(before, after),
  };
}

function unknownParts(before: Snapshot, after: Snapshot): string[] {
  const parts = (['totals', 'best', 'turns', 'claims'] as const).filter((part) => !before[part] || !after[part]);
  return [...RECORD_KINDS.filter((kind) => !before.records[kind] || !after.records[kind]), ...parts];
}

function keysOf(...maps: readonly object[]): string[] {
  return [...new Set(maps.flatMap((map) => Object.keys(map)))];
}

function diffTotals(before: Snapshot['totals'], after: Snapshot['totals']): TotalChange[] {
  if (!before || !after) return [];
  const totals = keysOf(before, after).flatMap((users) =>
    keysOf(before[users] ?? {}, after[users] ?? {}).map((platform) => ({
      users: Number(users),
      platform,
      before: before[users]?.[platform],
      after: after[users]?.[platform],
    })),
  );
  return totals.filter(({ before: was, after: is }) => {
    return was === undefined || is === undefined || Math.abs(is - was) >= HALF_A_CENT;
  });
}

function diffBest(before: Snapshot['best'], after: Snapshot['best']): BestChange[] {
  if (!before || !after) return [];
  return Object.entries(after).flatMap(([users, cases]) =>
    Object.entries(cases).flatMap(([which, best]) => {
      const was = before[users]?.[which];
      return was === undefined || was === best ? [] : [{ users: Number(users), case: which, before: was, after: best }];
    }),
  );
}

/** User counts of each kind of turn, in order: one between two answers may occur more than once. */
function countsByTurn(turns: readonly Turn[]): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const { users, ...turn } of turns) {
    const key = JSON.stringify([turn.kind, turn.platform, turn.from, turn.to]);
    counts.set(key, [...(counts.get(key) ?? []), users]);
  }
  return counts;
}

function diffTurns(before: Snapshot['turns'], after: Snapshot['turns']): TurnChange[] {
  if (!before || !after) return [];
  const [was, is] = [countsByTurn(before), countsByTurn(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [kind, platform, from, to] = JSON.parse(key) as [string, string, string, string];
    const [old = [], now = []] = [was.get(key), is.get(key)];
    return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => ({
      kind,
      platform,
      from,
      to,
      before: old[index],
      after: now[index],
    })).filter((turn) => turn.before !== turn.after);
  });
}

function diffClaims(before: Snapshot['claims'], after: Snapshot['claims']): ClaimChange[] {
  if (!before || !after) return [];
  return Object.entries(after).flatMap(([premise, is]) => {
    const was = before[premise];
    return was === undefined || was.holds === is.holds ? [] : [{ premise, before: was, after: is }];
  });
}
