import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cursor,
  pullChanges,
  reconnectDelay,
  retryDelay,
  type SyncedRow,
  syncStart,
} from '../../docs/infrastructure/snippets/app/delta-sync';
import { createTypingNotice, typingInterval } from '../../docs/infrastructure/snippets/app/typing';

describe('app snippets', () => {
  it('compile under strict rules', () => {
    const run = spawnSync(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '-p', 'test/snippets/ambient/tsconfig.json'],
      { encoding: 'utf8' },
    );
    expect(run.stdout + run.stderr).toBe('');
    expect(run.status).toBe(0);
  });
});

describe('typing notice', () => {
  it('forty keys in ten seconds are four broadcasts', () => {
    let clock = 0;
    let sent = 0;
    const notice = createTypingNotice({ send: async () => sent++ }, 'me', () => clock);
    for (let key = 0; key < 40; key++, clock += 250) notice();
    expect(sent).toBe(Math.ceil(10_000 / typingInterval));
  });
});

describe('delta sync', () => {
  const isAfter = (row: SyncedRow, c: Cursor) =>
    row.updated_at > c.updatedAt || (row.updated_at === c.updatedAt && row.id > c.id);
  const rows = (count: number): SyncedRow[] =>
    Array.from({ length: count }, (_, n) => ({
      id: String(n).padStart(6, '0'),
      updated_at: `2026-01-01T00:00:0${Math.floor(n / 700)}Z`,
      deleted_at: null,
    }));
  const server = (all: SyncedRow[]) => {
    let requests = 0;
    const fetchPage = async (after: Cursor, limit: number) => {
      requests++;
      return all.filter((row) => isAfter(row, after)).slice(0, limit);
    };
    return { fetchPage, requests: () => requests };
  };

  it('takes every row once, also where many share a change time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2600 }), async (count) => {
        const seen: string[] = [];
        await pullChanges(
          server(rows(count)).fetchPage,
          syncStart,
          async (page) => void seen.push(...page.map((row) => row.id)),
        );
        expect(seen).toEqual(rows(count).map((row) => row.id));
      }),
      { numRuns: 25, seed: 7 },
    );
  });
  it('asks once and takes nothing when nothing changed', async () => {
    const { fetchPage, requests } = server(rows(40));
    const cursor = await pullChanges(fetchPage, syncStart, async () => undefined);
    const taken: SyncedRow[] = [];
    await pullChanges(fetchPage, cursor, async (page) => void taken.push(...page));
    expect([requests(), taken.length]).toEqual([2, 0]);
  });
  it('waits stay between nothing and a minute, and ten thousand clients spread over the minute', () => {
    for (let attempt = 0; attempt < 40; attempt++) expect(retryDelay(attempt, () => 0.999)).toBeLessThan(60_000);
    const perSecond = new Map<number, number>();
    for (let n = 0; n < 10_000; n++) {
      const second = Math.floor(reconnectDelay(() => (n + 0.5) / 10_000) / 1000);
      perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
    }
    expect(Math.max(...perSecond.values())).toBeLessThanOrEqual(167);
  });
});
