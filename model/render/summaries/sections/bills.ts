import { demandText, estimate, type Scenario, TIERS, totalText } from '../../../decisions';
import { formatCount, formatUsers } from '../../../format';
import { BASE_PLATFORM_IDS, platformName } from '../../../platforms';
import { prices } from '../../../prices';
import { totalCell } from '../../totals';
import { bestAt, rangeOf, totalFigure } from '../best';
import type { KeyFigures } from '../types';
import { at, LARGE, LARGEST, type Sections, SMALL } from './types';

const billOf = (id: string, scenario: Scenario): string => totalCell(estimate(id, LARGE, scenario)).text;
const growing = (scenario: Scenario): KeyFigures =>
  [SMALL, LARGE, LARGEST].map((users) => totalFigure(users, scenario)) as KeyFigures;

/** Sections that are about what things cost. */
export const BILLS: Sections = {
  guide: (scenario) => ({
    figures: growing(scenario),
    says:
      `What should GymRats run at ${tierNames()} registered users, what does it cost, and what has to happen before the next step? ` +
      `Computed from ${formatCount(prices.length)} recorded prices.`,
  }),
  'scaling-by-user-tier': (scenario) => {
    const [first, last] = [bestAt(TIERS[0], scenario), bestAt(LARGEST, scenario)];
    return {
      figures: growing(scenario),
      says:
        `What to run at ${tierNames()} registered users: from ${platformName(first.id)} for ${totalText(first)} a month to ` +
        `${platformName(last.id)} for ${totalText(last)}. What to do now, what to watch, what triggers the next step.`,
    };
  },
  'platform-comparison': (scenario) => {
    const figures = BASE_PLATFORM_IDS.map((id) => ({
      label: `${platformName(id)}, ${formatUsers(LARGE)} users`,
      text: billOf(id, scenario),
      detail: `${rangeOf(id, LARGE, scenario)} a month`,
      platform: id,
    }));
    const best = bestAt(LARGE, scenario);
    const bills = figures.map(({ text, platform }) => `${platformName(platform)} ${text}`).join(', ');
    return {
      figures: figures as KeyFigures,
      says:
        `The same workload at the same service level, a month ${at(LARGE)}: ${bills}. ` +
        `Best value there: ${platformName(best.id)}, ${totalText(best)}. What each includes, what it cannot meet, when to choose which.`,
    };
  },
  'media-storage': (scenario) => {
    const { demand } = bestAt(LARGE, scenario);
    const delivered = demandText(demand, 'egress.mediaCached');
    const [kept, moved] = ['supabase', 'supabase+r2'].map((id) => billOf(id, scenario)) as [string, string];
    return {
      figures: [
        { label: `Media ${at(LARGE)}`, text: delivered, detail: 'a month from the CDN' },
        { label: 'Media on Supabase', text: kept, detail: `bill ${at(LARGE)}`, platform: 'supabase' },
        {
          label: 'Media on Cloudflare R2',
          text: moved,
          detail: `bill ${at(LARGE)}`,
          platform: 'supabase+r2',
        },
      ],
      says:
        `${delivered} of photos and clips a month ${at(LARGE)}: the Supabase bill is ${kept} with media on the platform, ${moved} with ` +
        'media on Cloudflare R2. What a GB costs where, and when transcoding, a CDN change or a colder class pays.',
    };
  },
  'cost-projections': (scenario) => {
    const shown = TIERS.map((users) => `${totalText(bestAt(users, scenario))} ${at(users).replace(' users', '')}`);
    return {
      figures: growing(scenario),
      says: `The best value a month: ${shown.join(', ')} users. Every platform line by line, in low, base and high demand.`,
    };
  },
};

/** "10, 100, 1K, 10K, 50K, 100K and 500K". */
function tierNames(): string {
  const names = TIERS.map(formatUsers);
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
