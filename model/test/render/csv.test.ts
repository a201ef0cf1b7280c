import { describe, expect, test, vi } from 'vitest';
import { billTable, type Table, toCsv, totalsTable } from '../../index';
import { parseCsv } from './parseCsv';

// Whole tables of all tiers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('CSV', () => {
  test('parses back to as many fields in every row, ids and labels intact', () => {
    const table = billTable('supabase', 50_000);
    const [head, ...rows] = parseCsv(toCsv(table));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
    expect(rows.map(([id, label]) => [id, label])).toEqual(table.rows.map(({ id, label }) => [id, label]));
  });

  test('holds unrounded values, with their unit beside them', () => {
    const table = totalsTable();
    const [head = [], ...rows] = parseCsv(toCsv(table));
    expect(head.slice(0, 4)).toEqual(['id', 'Registered users', 'Supabase', 'Supabase, unit']);
    expect(Number(rows[6]?.[2])).toBe(table.rows[6]?.cells[0]?.value);
    expect(rows[6]?.[3]).toBe('USD a month');
  });

  test('quotes commas, quotes and line ends', () => {
    const table: Table = {
      id: 't',
      caption: 'c',
      rowHeading: 'r',
      columns: [{ id: 'a', label: 'A, "B"' }],
      rows: [{ id: 'x', label: 'one\ntwo', cells: [{ text: 'say "no", twice' }] }],
      foot: [],
    };
    expect(toCsv(table)).toBe('id,r,"A, ""B"""\r\nx,"one\ntwo","say ""no"", twice"\r\n');
  });
});
