import { describe, expect, test, vi } from 'vitest';
import { billTable, type Table, toCsv, totalsTable } from '../../index';

// Whole tables of all tiers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Fields of an RFC 4180 text. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === ',' || sign === '\r')) {
      rows.at(-1)?.push(field);
      field = '';
      if (sign === '\r') rows.push([]);
    } else if (isQuoted || sign !== '\n') field += sign;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  test('parses back to as many fields in every row, ids and labels intact', () => {
    const table = billTable('supabase', 50_000);
    const [head, ...rows] = parse(toCsv(table));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
    expect(rows.map(([id, label]) => [id, label])).toEqual(table.rows.map(({ id, label }) => [id, label]));
  });

  test('holds unrounded values, with their unit beside them', () => {
    const table = totalsTable();
    const [head = [], ...rows] = parse(toCsv(table));
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
