import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/search/engine';
import type { Piece } from '../../../src/search/excerpt';
import { resultsFor } from '../../../src/search/results';
import { site } from './site';

const engine = createEngine(site);
const written = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const firstItem = (query: string) => resultsFor(engine, query).groups[0]?.items[0];

describe('the results', () => {
  it('stand by page, the page of the best place first', () => {
    const { groups, total } = resultsFor(engine, 'egress');
    expect(groups[0]?.page.title).toBe('Supabase prices');
    expect(new Set(groups.map(({ page }) => page.route)).size).toBe(groups.length);
    expect(total).toBe(groups.reduce((sum, { items, more }) => sum + items.length + more, 0));
  });

  it('lead to the row that has the number, and show its table', () => {
    expect(firstItem('62.81')).toMatchObject({ href: '/infrastructure/costs/#totals-10k', context: 'Monthly total' });
    expect(written(firstItem('62.81')?.excerpt ?? [])).toBe('10K · Supabase: [$62.81] · AWS: $79.09');
  });

  it('lead to the heading when the heading is what was asked for', () => {
    expect(firstItem('10k')?.href).toBe('/infrastructure/tiers/#10k');
  });

  it('show the figure of a record beside its id', () => {
    expect(firstItem('supabase.egress.uncached')).toMatchObject({
      href: '/reference/prices/supabase/#supabase-egress-uncached',
      context: '$0.09 per GB',
    });
  });

  it('mark what was typed and not its parts elsewhere', () => {
    const [item] = resultsFor(engine, '250 GB').groups[0]?.items ?? [];
    expect(written(item?.excerpt ?? [])).toBe('Included: [250 GB] on pro.');
  });

  it('keep a long text short around the match, at whole words', () => {
    const long = `${'plain words before it '.repeat(30)}needle ${'and after it '.repeat(30)}`;
    const other = createEngine({
      pages: site.pages,
      documents: [{ kind: 'section', page: 0, anchor: 'a', heading: 'A', passages: [{ text: long }] }],
    });
    const excerpt = written(resultsFor(other, 'needle').groups[0]?.items[0]?.excerpt ?? []);
    expect(excerpt).toMatch(/^… (plain|words|before|it) .*\[needle\].* …$/);
    expect(excerpt.length).toBeLessThan(180);
  });
});
