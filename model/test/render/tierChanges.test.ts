import { describe, expect, it } from 'vitest';
import { recommend, TIERS, tierChangesTable, totalText } from '../../index';

const LATER = TIERS.slice(1);

describe('What changes from the tier before', () => {
  it.each(LATER)('at %i users every row but the totals differs between its two columns', (users) => {
    const { rows } = tierChangesTable(users);
    const same = rows.filter(({ cells: [before, after] }) => before?.text === after?.text).map(({ id }) => id);
    expect(same.filter((id) => id !== 'total' && id !== 'per-user')).toEqual([]);
  });

  it.each(LATER)('the total at %i users is the recommended one, beside that of the tier before', (users) => {
    const before = TIERS[TIERS.indexOf(users) - 1] as number;
    const total = tierChangesTable(users).rows.find(({ kind }) => kind === 'total');
    expect(total?.cells.map(({ text }) => text)).toEqual(
      [before, users].map((count) => totalText(recommend(count).best)),
    );
  });

  it('the step to 100,000 users is the move of media to R2', () => {
    const [first, ...rest] = tierChangesTable(100_000).rows;
    expect(first?.cells.map(({ text }) => text)).toEqual(['Supabase', 'Supabase with media on R2']);
    expect(rest.map(({ id }) => id)).toContain('storage');
  });

  it('the first tier and a number of users that is no tier are refused', () => {
    expect(() => tierChangesTable(10)).toThrow('10 is no tier that has one before it; one of 100, 1000');
    expect(() => tierChangesTable(40_000)).toThrow('40000 is no tier');
  });
});
