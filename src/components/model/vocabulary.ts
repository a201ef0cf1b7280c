import Diagram from '../Diagram';
import DataTable from './DataTable';
import * as diagrams from './diagrams';
import * as bills from './figures/bills';
import * as choices from './figures/choices';
import * as loads from './figures/loads';
import * as records from './figures/records';
import * as walls from './figures/walls';
import { guard } from './guard';
import { Holds } from './Holds';
import { Platform } from './Platform';
import TierSheet from './TierSheet';
import * as tables from './tables';

const { CategoryCost, ...otherTables } = tables;

/** The components that every MDX page can use without an import. README.md beside this file shows each. */
export const vocabulary = guard({
  ...otherTables,
  Category: CategoryCost,
  ...diagrams,
  ...bills,
  ...choices,
  ...loads,
  ...records,
  ...walls,
  DataTable,
  Diagram,
  Holds,
  Platform,
  TierSheet,
});
