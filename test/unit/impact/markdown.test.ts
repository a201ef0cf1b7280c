import { describe, expect, it } from 'vitest';
import { diffSnapshots } from '../../../scripts/impact/diff.mjs';
import { impactMarkdown } from '../../../scripts/impact/markdown/index.mjs';
import type { Snapshot } from '../../../scripts/impact/types.mjs';
import { BASE, changed, withPrice } from './snapshots';

const base = { name: 'main', commit: '0123456789abcdef' };
const premise = '{"best":"supabase","at":10000}';
const sentences = { [premise]: [{ title: 'Cost projections', sentence: 'At 10K Supabase is best' }] };
const markdownOf = (after: Snapshot) =>
  impactMarkdown({ base, impact: diffSnapshots(BASE, after), pages: [], sentences });

const dearer: Snapshot = {
  ...withPrice({ usd: 0.12, asOf: '2026-12-01', source: { url: 'https://acme.example/new', asOf: '2026-12-01' } }),
  totals: { 1000: { supabase: 25.1, aws: 80 }, 10000: { supabase: 70, aws: 190 } },
  best: { ...BASE.best, 10000: { low: 'supabase', base: 'aws' } },
  turns: [{ kind: 'best', platform: 'aws', from: 'supabase', to: 'aws', users: 9_000 }],
  claims: { ...BASE.claims, [premise]: { holds: false, text: 'At 10,000 users: AWS is best value. It costs $190.' } },
};
const pages = [
  {
    path: 'docs/infrastructure/cost-projections.mdx',
    title: 'Cost | projections',
    route: '/infrastructure/cost-projections/',
    edited: true,
    cites: ['acme.egress'],
    shows: ['Totals', 'Bill supabase 10000'],
  },
];

describe('the summary', () => {
  it('says plainly that there is no effect', () => {
    expect(markdownOf(BASE)).toBe(
      '## Effect on the guide\n\nCompared with `main` (0123456). **No effect on the model: no record, total, best value, crossover or checked sentence changes.**',
    );
  });

  it('says that records changed where no answer does', () => {
    expect(markdownOf(withPrice({ asOf: '2026-12' }))).toContain(
      '**No effect on an answer: 1 record changes, no total moves.**',
    );
  });

  it('tells a change of a price from the record to the page', async () => {
    const preview = 'https://preview.example/7';
    const summary = impactMarkdown({ base, impact: diffSnapshots(BASE, dearer), pages, sentences, preview });
    await expect(`${summary}\n`).toMatchFileSnapshot('__snapshots__/a-dearer-price.md');
  });

  it('links nothing without a preview but the sources', () => {
    const summary = impactMarkdown({ base, impact: diffSnapshots(BASE, dearer), pages, sentences });
    expect(summary.match(/\]\([^)]*\)/g)).toEqual(['](https://acme.example/new)']);
  });

  it('marks a total that moves by more than a hundredth, and no other', () => {
    const lines = markdownOf(dearer).split('\n');
    expect(lines.filter((line) => line.includes('more than 1 %'))).toEqual([
      '| 10K | Supabase | $62.81 | $70.00 | +$7.19 | **+11.4 %, more than 1 %** |',
    ]);
  });

  it('has a word for a total that is new, gone or was nothing', () => {
    const totals = { 1000: { supabase: 25 }, 10000: { supabase: 62.81, aws: 190, gcp: 5 } };
    const summary = markdownOf(changed({ totals }));
    expect(summary).toContain('| 1K | AWS | $80.00 | – | – | gone |');
    expect(summary).toContain('| 10K | GCP | – | $5.00 | – | new |');
    const free = { ...BASE, totals: { 1000: { supabase: 0 } } };
    const paid = { ...BASE, totals: { 1000: { supabase: 25 } } };
    const first = impactMarkdown({ base, impact: diffSnapshots(free, paid), pages: [], sentences });
    expect(first).toContain('| 1K | Supabase | $0.00 | $25.00 | +$25.00 | **from nothing, more than 1 %** |');
  });

  it('names what could not be compared', () => {
    const old: Snapshot = { records: BASE.records, totals: BASE.totals, best: BASE.best };
    const summary = impactMarkdown({ base, impact: diffSnapshots(old, BASE), pages: [], sentences });
    expect(summary).toContain('Not compared, since one of the two revisions cannot tell: turns, claims.');
  });

  it('counts what is too much to read', () => {
    const limits = Array.from({ length: 75 }, (_, index) => ({ id: `acme.limit-${index}`, value: index }));
    const summary = markdownOf(changed({ records: { ...BASE.records, limits } }));
    expect(summary.match(/^\| `acme\.limit/gm)).toHaveLength(59);
    expect(summary).toContain('And 16 more.');
  });
});
