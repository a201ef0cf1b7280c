import { describe, expect, test } from 'vitest';
import {
  coldStorageTable,
  feedFanOutTable,
  headroomTable,
  mediaKindsTable,
  mediaLeversTable,
  mediaPerGbTable,
  mediaRatesTable,
  searchOffersTable,
  type Table,
  tableGrowthTable,
} from '../../index';

const tables: Table[] = [
  mediaKindsTable(100_000),
  mediaRatesTable(),
  mediaPerGbTable(),
  coldStorageTable(),
  mediaLeversTable(100_000),
  headroomTable(),
  feedFanOutTable(500_000),
  feedFanOutTable(10),
  tableGrowthTable(500_000),
  tableGrowthTable(10),
  searchOffersTable(),
];

describe('The tables of media and capacity', () => {
  test.each(tables.map((table) => [table.id, table] as const))(
    '%s has a cell for each column and readable numbers',
    (_, table) => {
      for (const row of table.rows) {
        expect(row.cells.length).toBe(table.columns.length);
        for (const { text } of row.cells) expect(text).not.toMatch(/NaN|undefined|Infinity/);
      }
      expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
    },
  );

  test('the rates link every price to its record', () => {
    const cells = mediaRatesTable().rows.flatMap(({ cells }) => cells);
    expect(cells.filter(({ text }) => text !== 'none').every(({ reference }) => reference?.kind === 'price')).toBe(
      true,
    );
  });
});
