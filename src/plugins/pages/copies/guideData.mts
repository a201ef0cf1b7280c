import {
  assumptions,
  compareTiers,
  configurationLabel,
  limits,
  MODEL_VERSION,
  PRICE_TERMS,
  prices,
  scenarioValue,
  type TierComparison,
} from '@gymrats/model';
import type { GuideData } from './guideSchema.mjs';

/** What the file says about the site, and the evidence as filed. */
interface About extends Pick<GuideData, 'title' | 'address' | 'evidence'> {}

/** The default answer of the guide with every record behind it. */
export function guideData(about: About): GuideData {
  const dates = prices.map(({ asOf }) => asOf).sort();
  return {
    $schema: 'guide.schema.json',
    title: about.title,
    address: about.address,
    model: MODEL_VERSION,
    terms: PRICE_TERMS,
    scenario: scenarioValue({}),
    dates: { oldest: dates[0] ?? '', newest: dates.at(-1) ?? '' },
    tiers: compareTiers().map(tierData),
    prices: prices as unknown as GuideData['prices'],
    limits: limits as unknown as GuideData['limits'],
    assumptions: assumptions as unknown as GuideData['assumptions'],
    evidence: about.evidence,
  };
}

function tierData({
  users,
  totals,
  best,
  because,
  cases,
  holds,
  recommendation,
}: TierComparison): GuideData['tiers'][number] {
  const incomplete = recommendation.candidates
    .filter(({ deployment }) => deployment.unknowns.length > 0)
    .map(({ id, deployment }): [string, string[]] => [id, [...deployment.unknowns]]);
  const { configuration, limits: reached } = recommendation.best.deployment;
  return {
    users,
    unit: 'USD a month',
    totals: { ...totals },
    incomplete: Object.fromEntries(incomplete),
    best,
    because,
    carried: recommendation.carried,
    cases: { ...cases },
    holds,
    size: configurationLabel(configuration),
    limits: reached.map(({ id, label, used, capacity, unit, utilisation, beyond, hitAtUsers, source }) => ({
      id,
      label,
      used,
      capacity,
      unit,
      utilisation,
      beyond,
      hitAtUsers,
      source,
    })),
  };
}
