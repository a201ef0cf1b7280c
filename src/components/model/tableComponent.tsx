import type { ArgumentName, Category } from '@gymrats/model';
import type { ReactNode } from 'react';
import { onDemand } from '../onDemand/onDemand';
import { useAsked, useOwnAsked } from './asked';
import { OpenFolds } from './DataTable/OpenFolds';
import type { PlatformId } from './platforms';

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
 * The page component of a table (`DrawnTable`), by the name that its definition has for it.
 * @param byTier the table has a row for the reader's own number of users
 */
export function tableComponent<Table extends { readonly definition: { readonly arguments: readonly ArgumentName[] } }>(
  name: string,
  { byTier = false }: { readonly byTier?: boolean } = {},
): (props: PropsOf<Table['definition']['arguments']>) => ReactNode {
  return onDemand(name, {
    element: 'div',
    useQuestion: byTier ? useOwnAsked : useAsked,
    behind: (props, built) => <OpenFolds around={built} name={name} props={props} />,
  });
}
