import type { ReactNode } from 'react';
import * as charts from '../charts';
import Diagram from '../Diagram';
import DataTable from './DataTable';
import * as diagrams from './diagrams';
import { faultsTold } from './faultsTold';
import * as bills from './figures/bills';
import * as choices from './figures/choices';
import * as loads from './figures/loads';
import * as records from './figures/records';
import * as walls from './figures/walls';
import { guarded } from './guarded';
import { Holds } from './Holds';
import { Platform } from './Platform';
import TierSheet from './TierSheet';
import * as tables from './tables';

const { CategoryCost, ...otherTables } = tables;

/** The same components, each saying so where a reader's own numbers leave it without an answer. */
function guardAll<Components extends Readonly<Record<string, (props: never) => ReactNode>>>(
  components: Components,
): Components {
  return Object.fromEntries(
    Object.entries(components).map(([name, Component]) => [name, guarded(Component)]),
  ) as unknown as Components;
}

/** The components that every MDX page can use without an import. README.md beside this file shows each. */
export const vocabulary = faultsTold({
  ...guardAll({ ...otherTables, Category: CategoryCost, ...diagrams }),
  ...guardAll({ ...bills, ...choices, ...loads, ...records, ...walls }),
  ...charts,
  DataTable,
  Diagram,
  Holds,
  Platform,
  TierSheet,
});
