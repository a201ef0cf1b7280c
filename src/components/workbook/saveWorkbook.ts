import { type Scenario, workbookOf } from '@gymrats/model';
import { provenanceAt } from '../model/provenanceAt';
import { saveFile } from '../model/saveFile';
import { DEFAULT_SCENARIO } from '../model/scenario';
import { writeWorkbook } from './writeWorkbook';

/** Saves the answer of a platform at a number of users as an XLSX file with live formulas, under the guide's own numbers or those asked for. */
export async function saveWorkbook(platform: string, users: number, asked: Scenario | undefined): Promise<void> {
  const scenario = asked ?? DEFAULT_SCENARIO;
  const workbook = workbookOf(platform, users, scenario, provenanceAt('bill', scenario));
  saveFile(await writeWorkbook(workbook), `${workbook.fileName}.xlsx`);
}
