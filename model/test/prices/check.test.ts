import { describe, expect, it } from 'vitest';
import { checkPriceBooks, type DataFile, type Problem } from '../../prices/check';
import { book, credit, egress, fee, TODAY, UNITS, withBook, withPrice } from './book';

const check = (...files: DataFile[]): Problem[] => checkPriceBooks(files, TODAY, UNITS);
const line = ({ file, path, problem, cure }: Problem): string => `${file}: ${path}: ${problem} - ${cure}`;
const meter = { id: 'acme.meter', unit: 'request', usd: 1 };

const withHistory = (...entries: object[]): DataFile => {
  const read = { asOf: '2025', source: { url: 'https://example.com/old', asOf: '2025' } };
  return withPrice({ ...meter, history: entries.map((entry) => ({ ...read, ...entry })) });
};

/** A planted error, and what the check must say of it. */
const PLANTED: readonly [string, DataFile, RegExp][] = [
  ['an unknown field', withPrice({ ...meter, prize: 1 }), /prices\[3\]\.prize \(acme\.meter\): unknown field "prize"/],
  ['a wrong type', withPrice({ ...meter, usd: '1' }), /prices\[3\]\.usd \(acme\.meter\): expected number.*not "1"/],
  ['a missing unit', withPrice({ id: 'acme.meter', usd: 1 }), /prices\[3\]\.unit \(acme\.meter\): is missing - add it/],
  ['a missing date', withPrice({ ...meter, asOf: undefined }), /prices\[3\]\.asOf \(acme\.meter\): is missing/],
  ['a missing source', withPrice({ ...meter, source: undefined }), /prices\[3\]\.source \(acme\.meter\): is missing/],
  ['a missing check-today link', withPrice({ ...meter, checkAt: undefined }), /prices\[3\]\.checkAt .*is missing/],
  ['a link that is no web address', withPrice({ ...meter, checkAt: 'see the site' }), /checkAt .*Invalid URL/],
  ['a date in no form', withPrice({ ...meter, asOf: 'June 2026' }), /prices\[3\]\.asOf .*not a date.*not "June 2026"/],
  ['a date that does not exist', withPrice({ ...meter, asOf: '2026-02-30' }), /no such date: 2026-02-30/],
  ['a month that does not exist', withPrice({ ...meter, asOf: '2026-13' }), /no such date: 2026-13/],
  ['tomorrow as date', withPrice({ ...meter, asOf: '2026-11-22' }), /asOf .*2026-11-22 lies after 2026-11-21/],
  ['next month as date', withPrice({ ...meter, asOf: '2026-12' }), /2026-12 lies after 2026-11-21/],
  ['a look-up in the future', withBook({ lookedUp: '2027-01-01' }), /lookedUp: 2027-01-01 lies after/],
  [
    'a date other than its source',
    withPrice({ ...meter, asOf: '2026-07' }),
    /asOf 2026-07 is not its source's 2026-06/,
  ],
  [
    'both usd and tiers',
    withPrice({
      ...meter,
      tiers: [
        { from: 0, usd: 1 },
        { from: 5, usd: 2 },
      ],
    }),
    /not exactly one/,
  ],
  [
    'a last day in the future',
    withHistory({ until: '2026-12-01', usd: 2 }),
    /history\[0\]\.until .*2026-12-01 lies after/,
  ],
  ['an unknown field of earlier terms', withHistory({ until: '2026-01', prize: 2 }), /unknown field "prize"/],
  ['earlier terms without an end', withHistory({ usd: 2 }), /history\[0\]\.until \(acme\.meter\): is missing/],
  [
    'earlier terms that give nothing',
    withHistory({ until: '2026-01' }),
    /history\[0\] \(acme\.meter\): says nothing that was different - give what was/,
  ],
  [
    'earlier terms that are no change',
    withHistory({ until: '2026-01', usd: 1 }),
    /history\[0\] .*is no change: the terms after it are the same - remove it/,
  ],
  [
    'earlier terms read on another date than their source',
    withHistory({ until: '2026-01', usd: 2, asOf: '2024' }),
    /history\[0\] .*asOf 2024 is not its source's 2025/,
  ],
  [
    'a history that is oldest first',
    withHistory({ until: '2025-01', usd: 2 }, { until: '2026-01', usd: 3 }),
    /history \(acme\.meter\): is not in order - put the newest first/,
  ],
  [
    'a month and its last day in one history',
    withHistory({ until: '2026-01-31', usd: 2 }, { until: '2026-01', usd: 3 }),
    /history \(acme\.meter\): is not in order/,
  ],
  [
    'earlier tiers that do not start from 0',
    withHistory({
      until: '2026-01',
      tiers: [
        { from: 1, usd: 1 },
        { from: 5, usd: 2 },
      ],
    }),
    /history\[0\]\.tiers .*the first tier does not start from 0/,
  ],
  [
    'earlier terms for an unknown plan',
    withHistory({ until: '2026-01', included: { gold: 1 } }),
    /history\[0\]\.included\.gold .*unknown plan "gold"/,
  ],
  [
    'earlier terms with usd and tiers',
    withHistory({
      until: '2026-01',
      usd: 2,
      tiers: [
        { from: 0, usd: 1 },
        { from: 5, usd: 2 },
      ],
    }),
    /history\[0\] .*has not exactly one of usd and tiers/,
  ],
  ['a review date that is none', withPrice({ ...meter, reviewBy: '2026-13' }), /reviewBy .*Invalid ISO date/],
  ['neither usd nor tiers', withPrice({ ...meter, usd: undefined }), /has not exactly one of usd and tiers/],
  ['tiers that start late', tiered([1, 2]), /\.tiers .*first tier does not start from 0/],
  ['tiers out of order', tiered([0, 9, 3]), /\.tiers .*do not ascend/],
  ['a tier start given twice', tiered([0, 3, 3]), /\.tiers .*do not ascend/],
  ['an id given twice', withPrice({ ...meter, id: 'acme.egress' }), /id is taken already in acme\.json/],
  ['the id of another vendor', withPrice({ ...meter, id: 'aws.meter' }), /id does not start with "acme\."/],
  ['an id in capitals', withPrice({ ...meter, id: 'acme.Meter' }), /\.id .*not an id/],
  ['a file under a wrong name', { file: 'other.json', data: book }, /vendor: "acme" is not the file's name/],
  [
    'an allowance for an unknown plan',
    withPrice({ ...meter, included: { gold: 1 } }),
    /included\.gold .*unknown plan "gold"/,
  ],
  ['a daily allowance for an unknown plan', withPrice({ ...meter, includedDaily: { gold: 1 } }), /includedDaily\.gold/],
  ['a negative allowance', withPrice({ ...meter, included: { pro: -1 } }), /included\.pro .*>=0, not -1/],
  [
    'a further allowance per nothing',
    withPrice({ ...meter, includedPlus: { 'acme.mau': 1 } }),
    /includedPlus\.acme\.mau .*no such price/,
  ],
  ['a negative price', withPrice({ ...meter, usd: -1 }), /\.usd .*negative but no credit/],
  ['a positive credit', withPrice({ ...credit, id: 'acme.meter', usd: 5 }), /a credit that is not negative/],
  ['a credit against nothing', creditFor(['acme.cpu.'], ['pro']), /credit\.against .*"acme\.cpu\." pays for nothing/],
  ['a credit against only itself', creditFor(['acme.meter'], ['pro']), /"acme\.meter" pays for nothing/],
  ['a credit of an unknown plan', creditFor(['acme.'], ['gold']), /credit\.plans .*unknown plan "gold"/],
  ['an unknown unit', withPrice({ ...meter, unit: 'requets' }), /\.unit .*unknown unit "requets"/],
  ['a package without rounding', withPrice({ ...meter, package: 1000 }), /\.package .*rounding is not "up"/],
  ['rounding up to no package', withPrice({ ...meter, rounding: 'up' }), /\.rounding .*rounds up to no package/],
  [
    'a pool of one',
    withPrice({ ...meter, pool: 'acme.pool', included: { pro: 1 } }),
    /nothing else draws on "acme\.pool"/,
  ],
  ['a pool member without allowance', pooled(), /prices\[4\]\.pool \(acme\.second\): shares an allowance but has none/],
  ['a plan price that no plan names', withPrice({ ...meter, id: 'acme.plan.gold' }), /is the fee of no plan/],
  [
    'a plan with an unknown fee',
    withBook({ plans: { pro: { fee: 'acme.plan.por' } } }),
    /plans\.pro\.fee: no price "acme\.plan\.por"/,
  ],
  ['features of an unknown plan', withBook({ planFeatures: { gold: {} } }), /planFeatures: unknown plan "gold"/],
  ['a spend cap over an unknown price', capped(['acme.none'], ['pro']), /spendCap\.covered: no price "acme\.none"/],
  ['a spend cap of an unknown plan', capped([], ['gold']), /spendCap\.plans: unknown plan "gold"/],
  ['an address that cannot be opened', sourced({ url: 'index:public-file/1' }), /source\.url .*Invalid URL/],
  [
    'the id of a stored file',
    sourced({ read: 'kept as file id 12345' }),
    /source\.read .*holds the id of a stored file/,
  ],
  ['the id of a stored copy', sourced({ place: 'table; stored copy id 1' }), /holds the id of a stored copy/],
  ['a long number', sourced({ place: 'table 59842537833' }), /looks like a stored id/],
  ['a figure from memory', withPrice({ ...meter, note: 'from memory 0.08' }), /\.note .*holds a figure from memory/],
  ['an empty file', { file: 'acme.json', data: null }, /\(whole file\): expected object.*not null/],
  ['a list for a book', { file: 'acme.json', data: [] }, /\(whole file\): expected object/],
];

function tiered(starts: number[]): DataFile {
  return withPrice({ id: 'acme.meter', unit: 'GB', tiers: starts.map((from) => ({ from, usd: 1 })) });
}
function creditFor(against: string[], plans: string[]): DataFile {
  return withPrice({ ...meter, usd: -1, credit: { against, plans } });
}
function pooled(): DataFile {
  const first = { ...egress, id: 'acme.first', pool: 'acme.pool' };
  const second = { ...egress, id: 'acme.second', pool: 'acme.pool', included: undefined };
  return withBook({ prices: [fee, egress, credit, first, second] });
}
function capped(covered: string[], plans: string[]): DataFile {
  return withBook({ spendCap: { plans, covered, notCovered: [], effect: 'cut off', source: egress.source } });
}
function sourced(source: object): DataFile {
  return withPrice({ ...meter, source: { ...egress.source, ...source } });
}

describe('the check of the price books', () => {
  it('finds nothing wrong with a sound book', () => {
    expect(check({ file: 'acme.json', data: book })).toEqual([]);
  });

  it.each(PLANTED)('finds %s', (_, file, message) => {
    expect(check(file).map(line).join('\n')).toMatch(message);
  });

  it('names a cure with every problem', () => {
    for (const [, file] of PLANTED) for (const { cure } of check(file)) expect(cure.length).toBeGreaterThan(5);
  });

  it('reports the problems of all files at once', () => {
    const other = { file: 'apex.json', data: { ...book, vendor: 'apex', prices: [{ ...egress, unit: 'furlong' }] } };
    const problems = check(withPrice({ ...meter, usd: -1, unit: 'ell' }), other).map(line);
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.stringContaining('negative but no credit'),
        expect.stringContaining('unknown unit "ell"'),
        expect.stringContaining('unknown unit "furlong"'),
        expect.stringContaining('apex.json: prices[0] (acme.egress): id is taken already in acme.json'),
      ]),
    );
  });

  it('accepts a credit that pays for a prefix, and today as date', () => {
    const sound = { ...meter, usd: -1, credit: { against: ['acme.'], plans: ['always'] }, asOf: TODAY };
    expect(check(withPrice({ ...sound, source: { ...egress.source, asOf: TODAY } }))).toEqual([]);
  });
});
