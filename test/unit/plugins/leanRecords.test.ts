import { estimate, limits, MAIN_IDS, prices, readSettings, recommend, remembering, scenarioOf } from '@gymrats/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { leanBook } from '../../../src/plugins/lean-records/leanBook.cjs';
import { nameableAt, nameableIn } from '../../../src/plugins/lean-records/nameable';

const book = {
  vendor: 'acme',
  missing: ['the price of sand'],
  plans: { pro: { fee: 'acme.plan.pro' } },
  prices: [
    {
      id: 'acme.rope',
      unit: 'm',
      usd: 2,
      included: { pro: 5 },
      note: 'long',
      source: { url: 'x' },
      checkAt: 'x',
      also: [],
      reviewBy: '2027-01-01',
      history: [{ until: '2025', usd: 3 }],
    },
    { id: 'acme.sand', unit: 'kg', usd: 1 },
    { id: 'acme.plan.pro', unit: 'month', usd: 20 },
    { id: 'acme.credit', unit: 'month', usd: -5, credit: { against: ['acme.'], plans: ['pro'] } },
  ],
};

describe('a lean book', () => {
  it('keeps what a formula uses and drops notes, sources, history and gaps', () => {
    expect(leanBook(book, () => true).prices[0]).toEqual({ id: 'acme.rope', unit: 'm', usd: 2, included: { pro: 5 } });
    expect(leanBook(book, () => true)).not.toHaveProperty('missing');
  });

  it('drops records that nothing can name, never the fee of a plan or a credit', () => {
    const { prices: kept } = leanBook(book, (id) => id === 'acme.rope');
    expect(kept.map(({ id }) => id)).toEqual(['acme.rope', 'acme.plan.pro', 'acme.credit']);
  });

  it('leaves the filed book as it is', () => {
    leanBook(book, () => false);
    expect(book.prices).toHaveLength(4);
    expect(book.prices[0]).toHaveProperty('note', 'long');
  });

  it('drops the notes of a list of assumptions and keeps the rest', () => {
    expect(leanBook([{ id: 'posts', low: 1, evidence: ['a'], note: 'long' }], () => false)).toEqual([
      { id: 'posts', low: 1, evidence: ['a'] },
    ]);
  });
});

describe('a record can be named', () => {
  const isNamed = nameableIn([
    'getPrice(\'acme.rope\'); limits("acme.size")',
    ['price(`acme.box.$', '{size}.red`), `see $', '{file}.$', '{line}`'].join(''),
  ]);

  it.each([
    ['acme.rope', true],
    ['acme.size.pro', true],
    ['acme.box.xl.red', true],
    ['acme.box.x.l.red.tall', true],
    ['acme.box.xl.blue', false],
    ['acme.ropes', false],
    ['acme.sand', false],
  ])('%s: %s', (id, expected) => expect(isNamed(id)).toBe(expected));
});

describe('whatever a reader asks', () => {
  const asked = new Set<unknown>();

  beforeAll(() => {
    const { get } = Map.prototype;
    Map.prototype.get = function watched(this: Map<unknown, unknown>, key: unknown) {
      if (typeof key === 'string') asked.add(key);
      return get.call(this, key);
    };
    try {
      for (const query of QUESTIONS) {
        const scenario = remembering(scenarioOf(readSettings(query).settings));
        for (const users of [1, 900, 12_000, 75_000, 400_000, 2_000_000]) {
          for (const id of MAIN_IDS) estimate(id, users, scenario);
          recommend(users, scenario);
        }
      }
    } finally {
      Map.prototype.get = get;
    }
  });

  it('is answered with records that pages carry', () => {
    const isNamed = nameableAt(process.cwd());
    const records = [...prices, ...limits].filter((record) => asked.has(record.id));
    const left = records.filter((record) => !isNamed(record.id) && !('credit' in record));
    expect(records.length).toBeGreaterThan(150);
    expect(left.map(({ id }) => id).filter((id) => !id.includes('.plan.'))).toEqual([]);
  });
});

const QUESTIONS = ['case=low', 'case=base', 'case=high'].flatMap((one) =>
  ['', '&app=built', '&media=r2', '&media=platform&realtime=ably', '&video-watched=0.9&posts=3', '&dau-share=0.27'].map(
    (other) => one + other,
  ),
);
