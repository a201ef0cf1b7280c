import type { Scenario } from '../decisions';
import { version } from '../package.json';
import { type Dates, datesOfTable, type Sources } from './records';
import { scenarioText } from './scenarioWords';
import type { Table } from './table';

/** Version of the model that made a figure. */
export const MODEL_VERSION: string = version;

/** What a copy of a table says about the place that it was taken from. */
export interface Provenance {
  /** Title of the guide and of the page. */
  readonly title: string;
  /** Full address of the table: the query that holds the scenario included. */
  readonly address: string;
  readonly scenario: Scenario;
  /** Day of the copy, as an ISO date: the model has no clock. Left out of files that a build makes. */
  readonly takenOn?: string;
  /** Sources of the records, where the records travel without them. */
  readonly sources?: Sources;
}

/** One line to cite a table by: caption, title, address, scenario, dates of the records, version of the model. */
export function citation(table: Table, from: Provenance): string {
  const taken = from.takenOn ? ` Taken on ${from.takenOn}.` : '';
  return `"${table.caption}", ${from.title}, ${from.address} (${scenarioText(from.scenario)}; ${datesText(
    datesOfTable(table, from.scenario),
  )}; model ${MODEL_VERSION}).${taken}`;
}

/** "prices and limits as of 2026-06-16", or the span from the oldest to the newest. */
export function datesText({ oldest, newest }: Dates): string {
  return `prices and limits as of ${oldest === newest ? oldest : `${oldest} to ${newest}`}`;
}
