// Written by `npm run fix` from model/render/tables/migration.ts.
import { migrationTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What leaving Supabase replaces, weeks and USD. */
export const Migration = tableComponent(migrationTable);
