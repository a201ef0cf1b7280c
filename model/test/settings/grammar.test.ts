import { describe, expect, test } from 'vitest';
import { asksQuestion, readAmount, readCount, readSettings } from '../../settings';

describe('A query string', () => {
  test.each([
    '',
    '?',
    '?explain=total.supabase.10000',
    '?utm_source=x&utm_medium=y',
    '?mc_cid=1',
    '?ref=a&source=b',
    '?fbclid=1&gclid',
    '?explain',
  ])('"%s" asks nothing of its own', (query) => {
    expect(asksQuestion(query)).toBe(false);
    expect(readSettings(query).problems).toEqual([]);
  });

  test.each([
    '?users=40k',
    '?explain=a&case=high',
    '?refs=1',
    '?sourced=1',
    '?utm_x=1&users',
    '?explained=1',
    '?media=r2&mc_cid=1',
  ])('"%s" asks a question, or names something unknown', (query) => {
    const { settings, problems } = readSettings(query);
    expect(asksQuestion(query)).toBe(true);
    expect(problems.length > 0 || settings !== readSettings('').settings).toBe(true);
  });
});

test('Counts and amounts are written the same ways', () => {
  for (const [text, value] of [
    ['40k', 40_000],
    ['40,000', 40_000],
    ['1.5M', 1_500_000],
    ['40 000', 40_000],
    ['12', 12],
    ['.5k', 500],
  ] as const)
    expect([readCount(text), readAmount(text), readAmount(`$${text}`)]).toEqual([value, value, value]);
  for (const text of ['', '4,00', '-1', '1e3', 'k', '1..2'])
    expect([readCount(text), readAmount(text)]).toEqual([Number.NaN, Number.NaN]);
});
