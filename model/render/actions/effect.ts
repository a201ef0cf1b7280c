import { formatTotal } from '../../format';

const CENT = 0.005;

/** The effect of a change on the bill, as the end of a sentence: ": $25.00 a month more". Empty where there is none. */
export function effect(usd: number): string {
  if (Math.abs(usd) < CENT) return '';
  return `: ${formatTotal(Math.abs(usd))} a month ${usd > 0 ? 'more' : 'less'}`;
}
