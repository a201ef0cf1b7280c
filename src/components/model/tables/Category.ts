// Written by `npm run fix` from model/render/tables/category.ts.
import type { categoryTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** One category of the bill by tier and platform. */
export const Category = tableComponent<typeof categoryTable>('Category', { byTier: true });
