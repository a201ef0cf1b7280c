import { type Scenario, workbookOf } from '@gymrats/model';
import { provenanceAt } from '../model/provenanceAt';
import { saveFile } from '../model/saveFile';
import { writeWorkbook } from './writeWorkbook';

/** Saves the answer of a platform at a number of users as an XLSX file with live formulas. */
export async function saveWorkbook(platform: string, users: number, scenario: Scenario): Promise<void> {
  const workbook = workbookOf(platform, users, scenario, provenanceAt('bill', scenario));
  saveFile(await writeWorkbook(workbook), `${workbook.fileName}.xlsx`);
}
