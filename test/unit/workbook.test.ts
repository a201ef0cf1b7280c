import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { BASE_PLATFORM_IDS, estimate, PLATFORM_IDS, type Provenance, type Scenario, workbookOf } from '@gymrats/model';
import { describe, expect, test } from 'vitest';
import calculate from 'xlsx-calc';
import { writeWorkbook } from '../../src/components/workbook/writeWorkbook';

const FROM: Provenance = { title: 'Test', address: 'https://guide.example.org/explore/#bill', scenario: {} };

/** The file as a spreadsheet opens it: written, read back and calculated by an engine that knows nothing of the model. */
async function opened(platform: string, users: number, scenario: Scenario = {}): Promise<WorkBook> {
  const file = await writeWorkbook(workbookOf(platform, users, scenario, { ...FROM, scenario }));
  const workbook = read(await file.arrayBuffer(), { cellFormula: true, sheetStubs: true });
  calculate(workbook);
  return workbook;
}

const sheetOf = (workbook: WorkBook, name: string): WorkSheet => workbook.Sheets[name] as WorkSheet;

/** The row whose first cell begins with a label, or whose cell in another column is a text. */
function rowOf(sheet: WorkSheet, begin: string, column = 'A'): number {
  const cell = Object.entries(sheet).find(
    ([address, each]) => address.replace(/\d+$/, '') === column && String(each?.v).startsWith(begin),
  );
  if (!cell) throw new Error(`no row "${begin}"`);
  return Number(cell[0].slice(column.length));
}

function total(workbook: WorkBook): number {
  const bill = sheetOf(workbook, 'Bill');
  return bill[`G${rowOf(bill, 'Total')}`].v as number;
}

describe('The workbook, calculated by a spreadsheet engine', () => {
  test.each([10, 50_000, 500_000].flatMap((users) => PLATFORM_IDS.map((id) => [id, users] as const)))(
    'has the bill of %s at %i users',
    async (id, users) => {
      const { bill } = estimate(id, users);
      const workbook = await opened(id, users);
      const sheet = sheetOf(workbook, 'Bill');
      for (const line of bill.lines) {
        const rows = Object.keys(sheet).filter((address) => /^I\d+$/.test(address) && sheet[address].v === line.price);
        const amounts = rows.map((address) => sheet[`G${address.slice(1)}`].v as number);
        const lines = bill.lines.filter(({ price }) => price === line.price);
        expect(amounts.length, line.price).toBe(lines.length);
        for (const [index, { usd }] of lines.entries()) expect(amounts[index], line.price).toBeCloseTo(usd, 8);
      }
      expect(total(workbook)).toBeCloseTo(bill.total, 6);
    },
  );

  test('follows a what-if', async () => {
    const scenario: Scenario = { case: 'high', set: { 'payback-months': 12 } };
    expect(total(await opened('aws+r2', 40_000, scenario))).toBeCloseTo(
      estimate('aws+r2', 40_000, scenario).bill.total,
      6,
    );
  });

  test('follows a changed quantity: twice the uncached egress costs what the price says', async () => {
    const workbook = await opened('supabase', 50_000);
    const line = estimate('supabase', 50_000).bill.lines.find(({ price }) => price === 'supabase.egress.uncached');
    if (!line) throw new Error('no such line');
    const before = total(workbook);
    const bill = sheetOf(workbook, 'Bill');
    bill[`C${rowOf(bill, line.price, 'I')}`].v = 2 * line.quantity;
    calculate(workbook);
    const further = Math.max(0, 2 * line.quantity - line.included) * (line.record.usd ?? 0) - line.usd;
    expect(further).toBeGreaterThan(0);
    expect(total(workbook) - before).toBeCloseTo(further, 6);
    expect(bill[`G${rowOf(bill, 'Difference')}`].v).toBeCloseTo(further, 6);
  });

  test('follows a changed price', async () => {
    const workbook = await opened('supabase', 1000);
    const prices = sheetOf(workbook, 'Prices');
    const before = total(workbook);
    prices[`D${rowOf(prices, 'supabase.plan.pro')}`].v += 10;
    calculate(workbook);
    expect(total(workbook) - before).toBeCloseTo(10, 6);
  });

  test.each(BASE_PLATFORM_IDS)('has every limit, demand and source of %s', async (id) => {
    const workbook = await opened(id, 10_000);
    expect(workbook.SheetNames).toEqual(['Bill', 'Demand', 'Limits', 'Prices', 'About']);
    const { limits } = estimate(id, 10_000).deployment;
    const sheet = sheetOf(workbook, 'Limits');
    const shares = Object.keys(sheet).filter((address) => /^E\d+$/.test(address) && address !== 'E1');
    const sorted = (values: readonly number[]) => [...values].sort((one, other) => one - other);
    const found = sorted(shares.map((address) => sheet[address].v as number));
    for (const [index, share] of sorted(limits.map(({ utilisation }) => utilisation)).entries()) {
      expect(found[index]).toBeCloseTo(share, 8);
    }
    const prices = sheetOf(workbook, 'Prices');
    const addresses = Object.keys(prices).filter((address) => /^J\d+$/.test(address) && address !== 'J1');
    expect(addresses.filter((address) => !String(prices[address].v).startsWith('https://'))).toEqual([]);
  });
});

test('A text that looks like a formula stays a text', async () => {
  const title = '=HYPERLINK("https://example.org")';
  const file = await writeWorkbook(workbookOf('supabase', 1000, {}, { ...FROM, title }));
  const workbook = read(await file.arrayBuffer(), { cellFormula: true, sheetStubs: true });
  const about = sheetOf(workbook, 'About');
  const cell = about[`B${rowOf(about, 'From')}`];
  expect(cell).toMatchObject({ t: 's', v: title });
  expect(cell.f).toBeUndefined();
});
