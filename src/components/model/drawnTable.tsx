import useIsBrowser from '@docusaurus/useIsBrowser';
import { type AnyTable, makeTable, propOf, type Scenario, TABLES, type Table } from '@gymrats/model';
import { type ReactNode, startTransition, useEffect, useState } from 'react';
import DataTable from './DataTable';
import { inPage } from './inPage';
import { memoizeByScenario } from './memoizeByScenario';
import { PrerenderedAnswer } from './PrerenderedAnswer';
import { prerender } from './prerender';
import { DEFAULT_SCENARIO, useOwnScenario, useScenario } from './scenario';

/** Arguments of a table by the names that pages give them. */
type Props = Readonly<Record<string, string | number>>;

interface DrawnTable {
  readonly Component: (props: Props) => ReactNode;
  /** The table under the guide's own numbers. */
  readonly standard: (props: Props) => Table;
}

/** Whether a table is to be drawn now: one that takes long comes after the rest of a page that answers a reader's question. */
function useIsItsTurn(scenario: Scenario, isLater: boolean): boolean {
  const isBrowser = useIsBrowser();
  const [drawn, setDrawn] = useState(isBrowser ? undefined : scenario);
  useEffect(() => {
    if (isLater) startTransition(() => setDrawn(scenario));
  }, [scenario, isLater]);
  return !isLater || scenario === DEFAULT_SCENARIO || scenario === drawn;
}

/**
 * How a table is drawn, as its definition says: made once per scenario and arguments, with a row for the reader's own number of users where
 * it is by tier, and with its default answer in the page where it is slow to make.
 */
function draw(name: string, table: AnyTable): DrawnTable {
  const { arguments: names, byTier, slow, later, dense } = table.definition;
  const make = (scenario: Scenario, ...args: (string | number)[]) => makeTable(table, args, scenario);
  const useAskedScenario = byTier ? useOwnScenario : useScenario;
  const argsOf = (props: Props) => names.map((name) => props[propOf(name).prop] ?? '');
  const prerendered = slow ? prerender(name, make) : undefined;
  const of = prerendered?.of ?? memoizeByScenario(make);
  const Component = inPage(name, (props: Props) => {
    const args = argsOf(props);
    const scenario = useAskedScenario();
    if (!useIsItsTurn(scenario, later === true)) {
      return (
        <p className="table-later" role="status">
          Computing …
        </p>
      );
    }
    const answer = of(scenario, ...args);
    return (
      <>
        {prerendered && <PrerenderedAnswer name={prerendered.name(...args)} answer={answer} />}
        <DataTable table={answer} dense={dense} />
      </>
    );
  });
  return { Component, standard: (props) => of(DEFAULT_SCENARIO, ...argsOf(props)) };
}

const drawn = new Map<string, DrawnTable>();

/** How the table of a page component is drawn, by the name of the component; undefined where it is none of a table. */
export function drawnTable(name: string): DrawnTable | undefined {
  const known = drawn.get(name);
  if (known) return known;
  const table = TABLES.find(({ definition }) => definition.component === name);
  if (!table) return undefined;
  const made = draw(name, table);
  drawn.set(name, made);
  return made;
}
