import { describe, expect, it } from 'vitest';
import { checkLimitBooks, type DataFile } from '../../limits/check';

const sound = {
  id: 'acme.connections',
  value: 500 as unknown,
  unit: 'connections',
  asOf: '2026-06',
  checkAt: 'https://example.com/limits',
  confidence: 'high',
  source: { url: 'https://example.com/limits', asOf: '2026-06' },
};

function bookWith(...limits: object[]): DataFile {
  return { file: 'acme.json', data: { vendor: 'acme', name: 'Acme', lookedUp: '2026-11-20', limits } };
}

function messages(...files: DataFile[]): string {
  return checkLimitBooks(files, '2026-11-21')
    .map(({ file, path, problem, cure }) => `${file}: ${path}: ${problem} - ${cure}`)
    .join('\n');
}

const PLANTED: readonly [string, object, RegExp][] = [
  ['an unknown field', { ...sound, sku: 'x' }, /limits\[0\]\.sku \(acme\.connections\): unknown field "sku"/],
  ['a missing value', { ...sound, value: undefined }, /limits\[0\]\.value .*is missing/],
  ['a value that is no figure', { ...sound, value: true }, /limits\[0\]\.value .*give a number, a text, or an object/],
  ['a value without figures', { ...sound, value: {} }, /limits\[0\]\.value .*has no figure/],
  ['a number in quotes', { ...sound, value: '500' }, /the number "500" is written as a text - drop the quotes/],
  ['another vendor', { ...sound, id: 'aws.connections' }, /id does not start with "acme\."/],
  ['a date in the future', { ...sound, asOf: '2026-12-01' }, /2026-12-01 lies after 2026-11-21/],
  ['a date other than its source', { ...sound, asOf: '2026-05' }, /asOf 2026-05 is not its source's 2026-06/],
  ['a broken link', { ...sound, checkAt: 'example.com' }, /checkAt .*Invalid URL/],
  ['a figure from memory', { ...sound, note: 'from memory 25' }, /holds a figure from memory/],
];

describe('the check of the limit books', () => {
  it('finds nothing wrong with a number, a text, or figures per plan', () => {
    const perPlan = { ...sound, id: 'acme.plans', value: { free: 1, pro: 'unlimited' } };
    expect(messages(bookWith(sound, { ...sound, id: 'acme.text', value: 'unlimited' }, perPlan))).toBe('');
  });

  it.each(PLANTED)('finds %s', (_, limit, message) => {
    expect(messages(bookWith(limit))).toMatch(message);
  });

  it('finds an id given in two books', () => {
    const other = { ...bookWith(sound), file: 'copy.json' };
    expect(messages(bookWith(sound), other)).toMatch(/copy\.json: limits\[0\] .*id is taken already in acme\.json/);
  });

  it('reports a book that is no object instead of failing', () => {
    for (const data of [null, [], 'x', { limits: [null, 1, {}] }])
      expect(checkLimitBooks([{ file: 'acme.json', data }], '2026-11-21')).not.toEqual([]);
  });
});
