import Table from '../components/model/DataTable';
import { inPage } from '../components/model/inPage';

/** Any table of the model, for a page. */
export const DataTable = inPage('DataTable', Table);
