import { type Assumption, formatCount, formatShare, isShare } from '@gymrats/model';

const DIGITS = 6;

/** A value as it stands in its field: "6 %" of a share, "0.14" of another assumption. */
export function fieldText(assumption: Assumption, value: number): string {
  return isShare(assumption) ? `${Number((value * 100).toPrecision(DIGITS))} %` : String(value);
}

/** What was typed, as a value of the assumption: a share is percent, with or without its sign. NaN where it is no number. */
export function readField(assumption: Assumption, text: string): number {
  const typed = text.replace('%', '').trim();
  if (typed === '') return Number.NaN;
  const number = Number(typed);
  return isShare(assumption) ? Number((number / 100).toPrecision(DIGITS)) : number;
}

/** A value as people read it: "6 %", "1.25". */
export function shownValue(assumption: Assumption, value: number): string {
  return isShare(assumption) ? formatShare(value) : formatCount(value);
}

/** Its unit as it follows a value: "of posts", "posts per active user and day". */
export function unitText({ unit }: Assumption): string {
  return unit.replace(/^share (of|over)\b/, '$1');
}
