// Written by `npm run fix` from model/render/tables/workPackages.ts.
import { workPackagesTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** The work packages of each move, engineer-weeks. */
export const WorkPackages = tableComponent(workPackagesTable);
