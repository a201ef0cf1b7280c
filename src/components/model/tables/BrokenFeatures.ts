// Written by `npm run fix` from model/render/tables/brokenFeatures.ts.
import type { brokenFeaturesTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What fails for one user already, the most urgent first. */
export const BrokenFeatures = tableComponent<typeof brokenFeaturesTable>('BrokenFeatures');
