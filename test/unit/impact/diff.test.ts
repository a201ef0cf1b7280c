import { describe, expect, it } from 'vitest';
import { diffSnapshots } from '../../../scripts/impact/diff.mjs';
import { BASE, changed, withPrice } from './snapshots';

describe('two revisions that answer alike', () => {
  it('differ in nothing', () => {
    expect(diffSnapshots(BASE, structuredClone(BASE))).toEqual({
      records: [],
      totals: [],
      best: [],
      turns: [],
      claims: [],
      unknown: [],
    });
  });

  it('differ in no total that is the same to the cent', () => {
    const totals = { ...BASE.totals, 1000: { supabase: 25.004, aws: 80 } };
    expect(diffSnapshots(BASE, changed({ totals })).totals).toEqual([]);
  });
});

describe('a changed record', () => {
  it('is reported field by field, deep ones too, with date and source of what now stands', () => {
    const read = { asOf: '2026-12-01', source: { url: 'https://acme.example/new', asOf: '2026-12-01' } };
    const [change, ...others] = diffSnapshots(BASE, withPrice({ usd: 0.1, included: { pro: 200 }, ...read })).records;
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: 'prices',
      id: 'acme.egress',
      state: 'changed',
      asOf: '2026-12-01',
      source: 'https://acme.example/new',
    });
    expect(change?.fields).toEqual(
      expect.arrayContaining([
        { field: 'usd', before: 0.09, after: 0.1 },
        { field: 'included.pro', before: 250, after: 200 },
        { field: 'asOf', before: '2026-06', after: '2026-12-01' },
      ]),
    );
  });

  it('whose figure stands is only read again', () => {
    const [change] = diffSnapshots(BASE, withPrice({ asOf: '2026-12-01', confidence: 'high', note: 'seen' })).records;
    expect(change?.state).toBe('read again');
  });

  it('is new where it was not there, and removed where it is no longer', () => {
    const limits = [{ id: 'acme.joins', value: 100, asOf: '2026-06' }];
    const changes = diffSnapshots(BASE, changed({ records: { ...BASE.records, limits } })).records;
    expect(changes.map(({ id, state }) => [id, state])).toEqual([
      ['acme.sockets', 'removed'],
      ['acme.joins', 'new'],
    ]);
  });

  it('may be an assumption or a fact of the app, which have no link', () => {
    const records = {
      ...BASE.records,
      assumptions: [{ id: 'dau-share', unit: '%', low: 5, base: 8, high: 10, grade: 'measured', evidence: ['study'] }],
      facts: [{ id: 'schema.tables', value: 30, place: 'supabase/migrations' }],
    };
    const changes = diffSnapshots(BASE, changed({ records })).records;
    expect(changes.map(({ kind, source }) => [kind, source])).toEqual([
      ['assumptions', 'study'],
      ['facts', 'supabase/migrations'],
    ]);
  });
});

describe('a total', () => {
  it('is reported by tier and platform, only where it differs', () => {
    const totals = { ...BASE.totals, 10000: { supabase: 67.19, aws: 190 } };
    expect(diffSnapshots(BASE, changed({ totals })).totals).toEqual([
      { users: 10_000, platform: 'supabase', before: 62.81, after: 67.19 },
    ]);
  });

  it('of a platform that only one of the two has is reported as such', () => {
    const totals = { ...BASE.totals, 10000: { supabase: 62.81, aws: 190, gcp: 150 } };
    expect(diffSnapshots(BASE, changed({ totals })).totals).toEqual([
      { users: 10_000, platform: 'gcp', before: undefined, after: 150 },
    ]);
  });
});

describe('an answer', () => {
  it('flips for the case in which it does', () => {
    const best = { ...BASE.best, 10000: { low: 'supabase', base: 'aws' } };
    expect(diffSnapshots(BASE, changed({ best })).best).toEqual([
      { users: 10_000, case: 'base', before: 'supabase', after: 'aws' },
    ]);
  });

  it('turns at another user count, or no longer, or newly', () => {
    const turns = [
      { kind: 'best', platform: 'aws', from: 'supabase', to: 'aws', users: 41_457 },
      { kind: 'best', platform: 'aws', from: 'supabase', to: 'aws', users: 300_000 },
    ];
    const found = diffSnapshots(BASE, changed({ turns })).turns;
    expect(found.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['best', 71_019, 41_457],
      ['best', undefined, 300_000],
      ['step', 540, undefined],
    ]);
  });
});

describe('a checked sentence', () => {
  const premise = '{"best":"supabase","at":10000}';
  const claims = (holds: boolean | 'unknown') => ({ ...BASE.claims, [premise]: { holds, text: 'what it says now' } });

  it('flips where the model changed its mind, with what each says', () => {
    const found = diffSnapshots(BASE, changed({ claims: claims(false) })).claims;
    expect(found.map(({ premise: sentence, before, after }) => [sentence, before.holds, after.holds])).toEqual([
      [premise, true, false],
    ]);
    expect(found[0]?.after.text).toBe('what it says now');
  });

  it('that stands is not reported, even if the model says it in other words', () => {
    expect(diffSnapshots(BASE, changed({ claims: claims(true) })).claims).toEqual([]);
  });

  it('whose limit or platform one of the two does not know is not known there', () => {
    expect(diffSnapshots(BASE, changed({ claims: claims('unknown') })).claims[0]?.after.holds).toBe('unknown');
  });
});

describe('an older revision', () => {
  it('that lacks a part is not compared in it, and says so', () => {
    const old = { records: { prices: BASE.records.prices }, totals: BASE.totals };
    const impact = diffSnapshots(old, withPrice({ usd: 1 }));
    expect(impact.unknown).toEqual(['limits', 'assumptions', 'facts', 'best', 'turns', 'claims']);
    expect(impact.records.map(({ id }) => id)).toEqual(['acme.egress']);
  });
});
