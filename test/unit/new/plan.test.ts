import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds, planFor, usageOf } from '../../../scripts/new/plan.mjs';
import type { Repository } from '../../../scripts/new/types.mjs';

const repository: Repository = {
  // The test reads the real records, and a record can be newer than any date written here.
  today: new Date().toISOString().slice(0, 10),
  read: (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
  list: (folder) => readdirSync(folder),
};
const read = (file: string) => repository.read(file) ?? '';

/** Words with some of them changed; undefined leaves one out. */
function words(kind: string, base: Record<string, string>, change: Record<string, string | undefined> = {}): string[] {
  const all = Object.entries({ ...base, ...change }).filter(([, value]) => value !== undefined);
  return [kind, ...all.flatMap(([flag, value]) => [`--${flag}`, value as string])];
}
const plan = (line: readonly string[]) =>
  Object.fromEntries(planFor(line, repository).map(({ file, text }) => [file, text]));

const price = {
  vendor: 'ably',
  id: 'ably.example.fee',
  unit: 'month',
  usd: '99.5',
  url: 'https://ably.com/pricing',
  place: 'Plans',
  'as-of': '2026-11-25',
};
const vendor = { ...price, vendor: 'example-cloud', name: 'Example Cloud', id: 'example-cloud.storage.gb' };
const assumption = {
  id: 'example-per-user',
  group: 'social',
  label: 'Polls',
  unit: 'polls per day',
  low: '1',
  base: '2',
  high: '4',
};
const section = {
  slug: 'example-section',
  word: 'example',
  title: 'Search: how',
  description: 'How users find each other.',
  takeaway: 'Wait.',
};
const migration = {
  id: 'example-move',
  title: 'Push to a service',
  limit: 'supabase.realtime.concurrent-connections.pro',
  when: 'connections come near the limit',
  steps: 'measure; move',
  rollback: 'turn it back',
  downtime: 'none',
};

describe('npm run new', () => {
  it('adds a price at the end of its book, everything else as it was', () => {
    const made = plan(words('price', price));
    const book = JSON.parse(made['model/prices/ably.json'] ?? '');
    expect(book.prices.at(-1)).toEqual({
      id: 'ably.example.fee',
      unit: 'month',
      usd: 99.5,
      asOf: '2026-11-25',
      checkAt: 'https://ably.com/pricing',
      confidence: 'high',
      source: { url: 'https://ably.com/pricing', place: 'Plans', asOf: '2026-11-25' },
    });
    expect({ ...book, prices: book.prices.slice(0, -1) }).toEqual(JSON.parse(read('model/prices/ably.json')));
  });

  it('begins a vendor with its first price, and the model knows the book', () => {
    const made = plan(words('vendor', vendor));
    expect(JSON.parse(made['model/prices/example-cloud.json'] ?? '').prices).toHaveLength(1);
    expect(made['model/prices/books.ts']).toMatch(
      /elastic.json';\nimport exampleCloud from '.\/example-cloud.json';\nimport expo /,
    );
    expect(made['model/prices/books.ts']).toMatch(/ {2}elastic,\n {2}exampleCloud,\n {2}expo,\n/);
  });

  it('adds an assumption, a judgement where no evidence is named', () => {
    const made = plan(words('assumption', assumption));
    const records = JSON.parse(made['model/workload/assumptions.json'] ?? '');
    expect(records.at(-1)).toMatchObject({ id: 'example-per-user', low: 1, base: 2, high: 4, grade: 'judgement' });
    expect(records.slice(0, -1)).toEqual(JSON.parse(read('model/workload/assumptions.json')));
  });

  it('begins a section in the menus and on the landing page', () => {
    const made = plan(words('section', section));
    expect(made['docs/infrastructure/example-section.mdx']).toMatch(
      /title: "Search: how"[\s\S]*\n- Wait\.\n[\s\S]*## What to do \{\/\* #what-to-do \*\/\}/,
    );
    expect(made['src/site/pageList.ts']).toMatch(
      /\{ slug: 'example-section', label: 'Search: how', word: 'example' \},\n\];\n\n\/\*\* The reference pages/,
    );
    expect(made['docs/README.md']).toMatch(
      /\n\d+\. \[Search: how\]\(infrastructure\/example-section\.mdx\): how users find each other\.\n/,
    );
  });

  it('adds a move to the playbook with the limit that announces it', () => {
    const text = plan(words('migration', migration))['docs/infrastructure/migration-playbook.mdx'] ?? '';
    expect(text.startsWith(read('docs/infrastructure/migration-playbook.mdx').trimEnd())).toBe(true);
    expect(text).toContain('## Push to a service {/* #example-move */}');
    expect(text).toContain('<LimitValue id="supabase.realtime.concurrent-connections.pro" />');
    expect(text).toContain('| Downtime | none |');
  });

  it.each([
    ['a kind that does not exist', ['prize'], /"prize" is nothing that can be begun/],
    ['a short link that is taken', words('section', section, { word: 'media' }), /--word media: another page has it/],
    [
      'a short link of two words',
      words('section', section, { word: undefined }),
      /--word example-section: give 3 to 12/,
    ],
    ['a missing word', words('price', price, { usd: undefined, url: undefined }), /^missing: --usd, --url$/],
    ['an unknown word', words('price', price, { euro: '3' }), /--euro/],
    ['a number that is none', words('price', price, { usd: 'cheap' }), /--usd cheap: give a number/],
    ['a book that is not there', words('price', price, { vendor: 'albly' }), /there is no model\/prices\/albly\.json/],
    [
      'a unit that no price has',
      words('price', price, { unit: 'fortnight' }),
      /ably\.json: prices\[\d+\]\.unit \(ably\.example\.fee\)/,
    ],
    ['a date to come', words('price', price, { 'as-of': '2999-01-01' }), /ably\.example\.fee.*2999-01-01/],
    ['an id that is taken', words('price', price, { id: 'ably.plan.free' }), /ably\.plan\.free/],
    [
      'a vendor that is there',
      words('vendor', vendor, { vendor: 'ably' }),
      /model\/prices\/ably\.json is there already/,
    ],
    ['a range out of order', words('assumption', assumption, { base: '9' }), /not in order - keep low <= base <= high/],
    [
      'evidence that is not on file',
      words('assumption', assumption, { evidence: 'hearsay' }),
      /"hearsay" is not on file/,
    ],
    [
      'an address of other signs',
      words('section', section, { slug: 'Search It' }),
      /--slug Search It: give lower-case words/,
    ],
    ['a section that is there', words('section', section, { slug: 'security' }), /security\.mdx is there already/],
    ['an anchor that is there', words('migration', migration, { id: 'triggers' }), /has that anchor already/],
    [
      'a limit that no record has',
      words('migration', migration, { limit: 'supabase.realtime.nothing' }),
      /--limit supabase\.realtime\.nothing: .*nearest/s,
    ],
    ['words on two lines', words('migration', migration, { when: 'a\nb' }), /--when: give it on one line/],
  ])('refuses %s by name', (_, line, message) => {
    expect(() => planFor(line, repository)).toThrowError(message);
  });

  it.each(Object.entries(kinds))('can follow its own example of %s', (_, { example }) => {
    const line = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(([word, quoted]) => quoted ?? word);
    expect(planFor(line.slice(4), repository).length).toBeGreaterThan(0);
  });

  it('tells of every kind what it makes, an example and its words', () => {
    for (const [name, { example, flags }] of Object.entries(kinds)) {
      expect(example).toMatch(new RegExp(`^npm run new -- ${name} --`));
      for (const [flag, { required }] of Object.entries(flags)) {
        expect(usageOf(name)).toContain(`--${flag}`);
        if (required) expect(example, `${name} --${flag}`).toContain(`--${flag} `);
      }
    }
  });
});
