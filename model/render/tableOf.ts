import type { Scenario } from '../decisions';
import { ModelError } from '../errors';
import { nearest } from '../nearest';
import { type AnyTable, isTable, makeTable } from './defineTable';
import { BASE } from './scenarios';
import type { Table } from './table';
import { readArguments } from './tableArguments';
import * as registry from './tables/registry';

/** Every kind of table, in the order of their names. */
export const TABLES: readonly AnyTable[] = Object.values(registry).filter(isTable);

/**
 * The table with this id, made for a scenario: `totals`, `category-bandwidth`, `bill-supabase-r2-100k`. The id of a table says
 * everything about it but the scenario, so that whoever reads it on a page can have the same table.
 * @throws ModelError for an id that no table has.
 */
export function tableOf(id: string, scenario: Scenario = BASE): Table {
  const whole = TABLES.find(({ definition }) => definition.id === id && definition.arguments.length === 0);
  if (whole) return makeTable(whole, [], scenario);
  const [found] = TABLES.filter(
    ({ definition }) => definition.arguments.length > 0 && id.startsWith(`${definition.id}-`),
  ).sort((one, other) => other.definition.id.length - one.definition.id.length);
  const args = found && readArguments(found.definition.arguments, id.slice(found.definition.id.length + 1));
  if (found && args) return makeTable(found, args, scenario);
  const known = TABLES.map(({ definition }) => definition.id);
  throw new ModelError('table', `no table has the id "${id}"; nearest: ${nearest(id, known).join(', ')}`);
}
