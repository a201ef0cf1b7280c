import type { CellRole, SheetCell } from './types';

/** USD to the cent, and a unit price with every digit that it has. */
export const USD = '#,##0.00';
export const PRICE = '0.00##########';
/** A quantity with at most three decimals. */
export const QUANTITY = '#,##0.###';
export const PERCENT = '0.0%';

export function text(value: string, role?: CellRole): SheetCell {
  return { text: value, ...(role && { role }) };
}

export function number(value: number, format: string, role?: CellRole): SheetCell {
  return { number: value, format, ...(role && { role }) };
}

export function formula(value: string, format: string, role?: CellRole): SheetCell {
  return { formula: value, format, ...(role && { role }) };
}

export function headings(labels: readonly string[]): SheetCell[] {
  return labels.map((label) => text(label, 'heading'));
}
