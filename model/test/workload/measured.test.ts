import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  appFacts,
  assumptions,
  at,
  getAssumption,
  latestOf,
  type Measurement,
  measured,
  measuredOf,
  resolveAssumptions,
} from '../../workload';
import filed from '../../workload/assumptions.json';

const folder = new URL('../../workload/measurements/', import.meta.url);
const base = resolveAssumptions('base');
const using = { edges: at(base, 'friend-edges'), rooms: at(base, 'rooms') };
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Measurement;

describe('The measurement in force', () => {
  test('is the latest on file, as the rules read it: npm run lab -- put-in-force writes it', () => {
    const latest = latestOf(files) as string;
    expect(measured).toEqual(measuredOf(latest, read(latest), using));
  });

  test('replaces at least twelve assumptions, each graded measured with what it was', () => {
    const moved = assumptions.filter(({ grade }) => grade === 'measured');
    expect(moved.length).toBeGreaterThanOrEqual(12);
    for (const { id, was, base: now, note } of moved) {
      const record = filed.find((one) => one.id === id);
      expect(was).toEqual({ low: record?.low, base: record?.base, high: record?.high, grade: record?.grade });
      expect(now).toBe(measured.assumptions[id]?.base);
      expect(note).toMatch(/\w/);
    }
  });

  test('names only assumptions and facts that are on file', () => {
    const known = new Set([...assumptions, ...appFacts].map(({ id }) => id));
    const named = [...Object.keys(measured.assumptions), ...Object.keys(measured.facts)];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('leaves the factor between its machine and a vendor to a judgement', () => {
    expect(getAssumption('machine-factor')).toMatchObject({ grade: 'judgement' });
    expect(measured.assumptions['machine-factor']).toBeUndefined();
  });

  test('was taken on one that names no host and no folder', () => {
    for (const file of files) expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/"\/|hostname|localhost/);
  });
});

describe('Of several measurements', () => {
  test('the one of the latest day counts', () => {
    expect(latestOf(['2026-11-30-aaaaaaaa.json', '2027-01-02-00000000.json', '2026-12-01-ffffffff.json'])).toBe(
      '2027-01-02-00000000.json',
    );
    expect(latestOf([])).toBeUndefined();
  });

  test('a slower processor gives fewer reads a second, in proportion', () => {
    const latest = read(latestOf(files) as string);
    const slower: Measurement = {
      ...latest,
      sizes: latest.sizes.map((size) => ({
        ...size,
        requests: {
          built: size.requests.built.map((one) => ({ ...one, cpuMs: 2 * (one.cpuMs ?? 0) })),
          fixed: size.requests.fixed.map((one) => ({ ...one, cpuMs: 2 * (one.cpuMs ?? 0) })),
        },
      })),
    };
    const [one, two] = [latest, slower].map((run) => measuredOf('x', run, using).assumptions);
    for (const id of ['reads-per-vcpu', 'feed-reads-per-vcpu', 'writes-per-vcpu', 'auth-calls-per-vcpu']) {
      expect((two?.[id]?.base ?? 0) / (one?.[id]?.base ?? 1)).toBeCloseTo(0.5, 3);
    }
    expect((two?.['history-pull-ms']?.base ?? 0) / (one?.['history-pull-ms']?.base ?? 1)).toBeCloseTo(2, 3);
  });

  test('one without processor times is refused by the name of a request', () => {
    const latest = read(latestOf(files) as string);
    const silent: Measurement = {
      ...latest,
      sizes: latest.sizes.map((size) => ({
        ...size,
        requests: { ...size.requests, fixed: size.requests.fixed.map((one) => ({ ...one, cpuMs: null })) },
      })),
    };
    expect(() => measuredOf('x', silent, using)).toThrow(/no processor time of routines/);
  });
});
