import { defectTable } from '@gymrats/model';
import { platformAt, shows } from './shows';

/** What each defect costs if it alone is left in. */
export const Defects = shows((scenario, id: string, users: number) => defectTable(id, users, scenario), platformAt);
