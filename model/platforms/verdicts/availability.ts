import { formatNumber } from '../../format';
import { limitNumber } from '../../limits';
import { HOURS_PER_MONTH } from '../../units';
import type { LevelVerdict, UptimeLink } from './types';

const WHOLE = 100;

/** Percent a month that a chain of services commits to: the product of their commitments; null where one of them gives none. */
export function composite(links: readonly UptimeLink[]): number | null {
  let share = 1;
  for (const { sla } of links) {
    if (sla === null) return null;
    share *= limitNumber(sla) / WHOLE;
  }
  return share * WHOLE;
}

/** Percent with its decimals, rounded down: 99.95 must not read as 100. */
const percent = (value: number): string => `${Math.floor(value * 1000 + 1e-6) / 1000} %`;

/** The verdict on availability: the vendors' own commitments multiplied, which pay credits and forecast nothing. */
export function availabilityVerdict(promised: number | null, links: readonly UptimeLink[]): LevelVerdict {
  const sources = links.flatMap(({ sla }) => (sla === null ? [] : [sla]));
  const base = {
    field: 'availabilityPercent',
    promised: promised === null ? 'nothing' : percent(promised),
    sources,
  } as const;
  const without = links.filter(({ sla }) => sla === null);
  if (without.length > 0) {
    const why = without.map(({ service, why: reason }) => `${service}: ${reason ?? 'no uptime commitment'}`).join('; ');
    return {
      ...base,
      met: promised === null,
      evidence: `No commitment of the vendor covers the whole way of a request. ${why}.`,
    };
  }
  const value = composite(links) as number;
  const chain = links.map(({ service, sla }) => `${service} ${percent(limitNumber(sla as string))}`).join(' x ');
  const hours = formatNumber(HOURS_PER_MONTH * (1 - value / WHOLE));
  return {
    ...base,
    met: promised === null || value >= promised,
    evidence: `The vendors commit to ${percent(value)} together, ${hours} h a month: ${chain}. A commitment pays credits; it is no forecast.`,
  };
}
