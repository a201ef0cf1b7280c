import type { Scenario } from '../decisions';
import { BASE } from './scenarios';
import type { Table } from './table';
import { type ArgumentName, idWith, type ValuesOf } from './tableArguments';

/** A table without its id, which follows from its definition and arguments. */
export type TableContent = Omit<Table, 'id'>;

/**
 * What makes a table change, so that a pull request can list the pages it moves: the bills of deployments, the demand alone, prices
 * that are in no deployment's bill, or nothing that is computed.
 */
export type ChangesWith = 'bills' | 'demand' | 'list prices' | 'nothing';

/** One kind of table, such as the itemised bill. Everything that lists, shows, copies or tests tables reads it from here. */
export interface TableDefinition<Names extends readonly ArgumentName[] = readonly ArgumentName[]> {
  /** First part of the id of its tables: `bill` of `bill-supabase-10k`. A public address: never change it. */
  readonly id: string;
  /** Name of the component that shows it on a page. Without one, no page shows it by a component of its own. */
  readonly component?: string;
  /** Arguments in the order in which the id, the function and the component have them. */
  readonly arguments: Names;
  /** What it shows, for the list of components. Markdown. */
  readonly shows: string;
  readonly changesWith: ChangesWith;
  /** Has a row for the reader's own number of users. */
  readonly byTier?: boolean;
  /** Takes long to compute: the default answer is part of the page. */
  readonly slow?: boolean;
  /** Takes so long that it is drawn after everything else on a page, once a reader asks for other numbers. */
  readonly later?: boolean;
  /** Shown with less space between rows. */
  readonly dense?: boolean;
  /** User counts that it cannot be made for, of the tiers. */
  readonly notAt?: readonly number[];
}

/** Makes a table for arguments and a scenario (the base case by default). */
export interface TableMaker<Names extends readonly ArgumentName[] = readonly ArgumentName[]> {
  (...args: [...ValuesOf<Names>, scenario?: Scenario]): Table;
  readonly definition: TableDefinition<Names>;
}

/**
 * Defines a kind of table. Put it into a file of its own below `render/tables/` and run `npm run fix`: the registry, the page
 * component, its line in the list of components, copies and the tests of every table follow from it.
 */
export function defineTable<const Names extends readonly ArgumentName[]>({
  make,
  ...definition
}: TableDefinition<Names> & {
  readonly make: (...args: [...ValuesOf<Names>, scenario: Scenario]) => TableContent;
}): TableMaker<Names> {
  const { id, arguments: names } = definition;
  const tableFor = (...given: [...ValuesOf<Names>, scenario?: Scenario]): Table => {
    const values = given.slice(0, names.length) as ValuesOf<Names>;
    const scenario = (given[names.length] as Scenario | undefined) ?? BASE;
    return { id: idWith(id, names, values), ...make(...values, scenario) };
  };
  return Object.assign(tableFor, { definition });
}

/** A table of any arguments. */
export interface AnyTable {
  (...args: never): Table;
  readonly definition: TableDefinition;
}

/** Whether a value is a table that `defineTable` made. */
export function isTable(value: unknown): value is AnyTable {
  return typeof value === 'function' && 'definition' in value;
}

/** Makes a table from arguments whose number and types are known to be those of its definition. */
export function makeTable(table: AnyTable, args: readonly (string | number)[], scenario: Scenario): Table {
  return (table as unknown as (...all: readonly unknown[]) => Table)(...args, scenario);
}
