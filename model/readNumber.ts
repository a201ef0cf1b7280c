const WRITTEN = /^(\d{1,3}(?:[,_ ]\d{3})+|\d*)(\.\d+)?\s*([km]?)$/i;
const TIMES: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6 };

/** A number as people write it: 40000, 40,000, 40k, 1.5M, 1240.50. NaN where it is none, or below zero. */
export function readNumber(text: string): number {
  const [, whole = '', part = '', suffix = ''] = WRITTEN.exec(text.trim()) ?? [];
  if (whole + part === '') return Number.NaN;
  return Number(`${whole.replace(/[,_ ]/g, '')}${part}`) * (TIMES[suffix.toLowerCase()] ?? 1);
}
