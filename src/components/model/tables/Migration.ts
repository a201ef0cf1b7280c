// Written by `npm run fix` from model/render/tables/migration.ts.
import type { migrationTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What leaving Supabase replaces, weeks and USD. */
export const Migration = tableComponent<typeof migrationTable>('Migration');
