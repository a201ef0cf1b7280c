import { describe, expect, it } from 'vitest';
import { readPage } from '../../../scripts/impact/readPage.mjs';

const TEXT = `---
title: Cost projections
---

<Holds premise={{ best: 'supabase+r2', at: [50000, 100000], cases: ["high"], below: -1 }}>In the high case it costs
<Total platform="supabase+r2" users={100000} /> with *media* on R2</Holds>, see <Price id="supabase.egress.uncached" />.

| A | B |
| --- | --- |
| <Share of="bandwidth" users={users} /> | 1 |

<AppFact id="schema.tables" unit={false} wide />

\`\`\`sql file="snippets/sql/indexes.sql" region="friends"
\`\`\`
`;

describe('a page', () => {
  const page = readPage('docs/infrastructure/cost-projections.mdx', TEXT);

  it('has a title and an address', () => {
    expect([page.title, page.route]).toEqual(['Cost projections', '/infrastructure/cost-projections/']);
  });

  it('may have an address of its own', () => {
    expect(readPage('docs/README.md', '---\nslug: /guide\ntitle: Guide\n---\n\nText').route).toBe('/guide/');
  });

  it('without front matter is called by its path', () => {
    expect(readPage('docs/a/b.mdx', 'Text').title).toBe('docs/a/b.mdx');
  });

  it('states a conclusion with its premise as a value and its sentence in words', () => {
    expect(page.claims).toEqual([
      {
        premise: { best: 'supabase+r2', at: [50_000, 100_000], cases: ['high'], below: -1 },
        sentence: 'In the high case it costs [Total] with media on R2',
      },
    ]);
  });

  it('uses components, within sentences and tables too, with what is written out', () => {
    expect(page.uses.map(({ component }) => component)).toEqual(['Holds', 'Total', 'Price', 'Share', 'AppFact']);
    expect(page.uses[1]?.attributes).toEqual({ platform: 'supabase+r2', users: 100_000 });
    expect(page.uses[3]?.attributes).toEqual({ of: 'bandwidth', users: undefined });
    expect(page.uses[4]?.attributes).toEqual({ id: 'schema.tables', unit: false, wide: true });
  });

  it('shows files that stand beside it', () => {
    expect(page.shows).toEqual(['docs/infrastructure/snippets/sql/indexes.sql']);
  });
});
