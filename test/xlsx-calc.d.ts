/** A spreadsheet engine without types of its own: computes the formulas of a workbook in place. */
declare module 'xlsx-calc' {
  import type { WorkBook } from '@e965/xlsx';
  export default function calculate(workbook: WorkBook): void;
}
