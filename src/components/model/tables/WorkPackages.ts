// Written by `npm run fix` from model/render/tables/workPackages.ts.
import type { workPackagesTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** The work packages of each move, engineer-weeks. */
export const WorkPackages = tableComponent<typeof workPackagesTable>('WorkPackages');
