import { type ArgumentName, type Category, makeTable, propOf, type Scenario, type TableMaker } from '@gymrats/model';
import type { ReactNode } from 'react';
import DataTable from './DataTable';
import { OpenFolds } from './DataTable/OpenFolds';
import { inPage } from './inPage';
import { memoizeByScenario } from './memoizeByScenario';
import { PrerenderedAnswer } from './PrerenderedAnswer';
import type { PlatformId } from './platforms';
import { prerender } from './prerender';
import { DEFAULT_SCENARIO, useOwnScenario, useScenario } from './scenario';

/** The prop by which a page gives each argument of a table. */
interface PropsByArgument {
  readonly platform: { readonly platform: PlatformId };
  readonly users: { readonly users: number };
  readonly category: { readonly of: Category };
}

/** Props of the component that shows a table with these arguments. */
type PropsOf<Names extends readonly ArgumentName[]> = Names extends readonly [
  infer First extends ArgumentName,
  ...infer Rest extends readonly ArgumentName[],
]
  ? PropsByArgument[First] & PropsOf<Rest>
  : object;

/**
 * The page component of a table, as its definition says: made once per scenario and arguments, with a row for the reader's own number of
 * users where it is by tier, and with its default answer in the page where it is slow to make.
 */
export function tableComponent<const Names extends readonly ArgumentName[]>(
  table: TableMaker<Names>,
): (props: PropsOf<Names>) => ReactNode {
  const { component = table.definition.id, arguments: names, byTier, slow, dense } = table.definition;
  const make = (scenario: Scenario, ...args: (string | number)[]) => makeTable(table, args, scenario);
  const useAsked = byTier ? useOwnScenario : useScenario;
  const argsOf = (props: PropsOf<Names>) =>
    names.map((name) => (props as Readonly<Record<string, string | number>>)[propOf(name).prop] ?? '');
  const prerendered = slow ? prerender(component, make) : undefined;
  const of = prerendered?.of ?? memoizeByScenario(make);
  return inPage(
    component,
    (props) => {
      const args = argsOf(props);
      const answer = of(useAsked(), ...args);
      return (
        <>
          {prerendered && <PrerenderedAnswer name={prerendered.name(...args)} answer={answer} />}
          <DataTable table={answer} dense={dense} />
        </>
      );
    },
    {
      element: 'div',
      useAsked,
      behind: (props, built) => <OpenFolds around={built} make={() => of(DEFAULT_SCENARIO, ...argsOf(props))} />,
    },
  );
}
