import { citation, MODEL_VERSION, type Provenance } from './provenance';
import { type Dates, datesOfTable, type RecordValue, recordsOfTable } from './records';
import { type ScenarioValue, scenarioText, scenarioValue } from './scenarioWords';
import type { Cell, Column, Row, Table } from './table';

/** A row as JSON: its cells by column id. */
export interface RowValue extends Omit<Row, 'cells'> {
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A table with everything that it came from, as a plain value. */
export interface TableValue {
  readonly table: string;
  readonly caption: string;
  readonly address: string;
  readonly citation: string;
  readonly model: string;
  readonly scenario: ScenarioValue;
  readonly scenarioText: string;
  readonly takenOn?: string;
  readonly dates: Dates;
  readonly rowHeading: string;
  readonly columns: readonly Column[];
  readonly rows: readonly RowValue[];
  readonly foot: readonly string[];
  /** The prices and limits that rows, cells and explanations refer to, by id. */
  readonly records: Readonly<Record<string, RecordValue>>;
}

/** A table as a plain value: texts, unrounded values, units, explanations, and each record behind them with source and date. */
export function tableValue(table: Table, from: Provenance): TableValue {
  const { id, caption, rowHeading, columns, rows, foot } = table;
  return {
    table: id,
    caption,
    address: from.address,
    citation: citation(table, from),
    model: MODEL_VERSION,
    scenario: scenarioValue(from.scenario),
    scenarioText: scenarioText(from.scenario),
    ...(from.takenOn && { takenOn: from.takenOn }),
    dates: datesOfTable(table, from.scenario),
    rowHeading,
    columns,
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: Object.fromEntries(columns.map((column, index) => [column.id, cells[index] ?? { text: '' }])),
    })),
    foot,
    records: Object.fromEntries(recordsOfTable(table, from.sources).map((record) => [record.id, record])),
  };
}

/** A table as JSON text, with what it was computed for and from. */
export function toJson(table: Table, from: Provenance): string {
  return `${JSON.stringify(tableValue(table, from), undefined, 2)}\n`;
}
