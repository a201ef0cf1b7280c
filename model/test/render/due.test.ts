import { describe, expect, test, vi } from 'vitest';
import { limits } from '../../limits';
import { due, prices, reviewBy } from '../../prices';
import { dueTables, toMarkdown } from '../../render';

vi.setConfig({ testTimeout: 60_000 });

/** A day on which everything is due, whatever is read again before. */
const DAY = '9999-12-31';
const [moving, idle, limitTable] = dueTables(DAY);
const labels = (rows: readonly { readonly label: string }[]) => rows.map(({ label }) => label);

describe('What is due', () => {
  test('is every price and limit whose review date has come, each once', () => {
    const listed = [...labels(moving.rows), ...labels(idle.rows)];
    expect([...listed].sort()).toEqual(
      due(prices, DAY)
        .map(({ id }) => id)
        .sort(),
    );
    expect(labels(limitTable.rows).sort()).toEqual(
      due(limits, DAY)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('is nothing on a day before the oldest reading', () => {
    expect(dueTables('2000-01-01').map(({ rows }) => rows.length)).toEqual([0, 0, 0]);
  });

  test('says when it was read, until when it keeps, and where to check it', () => {
    const column = (id: string) => moving.columns.findIndex((known) => known.id === id);
    for (const { label, cells } of moving.rows) {
      const record = prices.find(({ id }) => id === label);
      expect(cells[column('read')]?.text).toBe(record?.asOf);
      expect(cells[column('review')]?.text).toBe(record && reviewBy(record));
      expect(cells[column('check')]?.text).toBe(record?.checkAt);
    }
  });

  test('begins with the price that moves the largest part of a total, and ends with those that move none', () => {
    const effect = (row: (typeof moving.rows)[number]) => row.cells[3]?.text;
    expect(labels(moving.rows).slice(0, 3)).toContain('supabase.plan.pro');
    expect(effect(moving.rows[0] as (typeof moving.rows)[number])).toMatch(/^\d.*\+\$/);
    const idleFrom = moving.rows.findIndex((row) => effect(row) === 'none' && row.cells[4]?.text === 'none');
    expect(moving.rows.slice(idleFrom).every((row) => effect(row) === 'none')).toBe(true);
  });

  test('tells a limit by the tiers that live under it, those of most tiers first', () => {
    const tiers = limitTable.rows.map(({ cells }) => {
      const text = cells[3]?.text ?? '';
      return text === 'no tier' ? 0 : text.split(', ').length;
    });
    expect(tiers[0]).toBeGreaterThan(3);
    expect(tiers).toEqual([...tiers].sort((one, other) => other - one));
  });

  test('can be pasted into an issue', () => {
    expect(toMarkdown(moving).split('\n')[0]).toBe(
      `**Prices due on ${DAY} that a tier is billed by, the largest effect first**`,
    );
  });
});
