import { migrationCost } from '../../../decisions';
import { formatCount, formatDuration, formatNumber, formatTotal } from '../../../format';
import { PLATFORMS, SERVICE_LEVELS, serviceLevelAt } from '../../../platforms';
import { alertsTable } from '../../tables';
import { bestAt } from '../best';
import type { KeyFigures } from '../types';
import { at, LARGE, LARGEST, type Sections, SMALL } from './types';

/** Sections that are about what a team does. */
export const WORK: Sections = {
  'development-staging': (scenario) => {
    const from = SERVICE_LEVELS.find(({ staging }) => staging)?.from ?? SMALL;
    const lines = bestAt(SMALL, scenario).bill.lines.filter(({ part }) => part === 'staging');
    const usd = lines.reduce((sum, line) => sum + line.usd, 0);
    return {
      figures: [
        { label: 'Staging is required from', text: `${formatNumber(from)} users` },
        { label: `Staging ${at(SMALL)}`, text: `${formatTotal(usd)} a month`, detail: 'in every total from there' },
      ],
    };
  },
  'migration-playbook': (scenario) => {
    const cost = (id: string): string => formatTotal(migrationCost(id, scenario));
    const media = { label: 'Media to Cloudflare R2', text: cost('supabase+r2'), detail: 'of work, once' };
    const moves = PLATFORMS.filter(({ moveWeeks }) => moveWeeks !== null).map(({ id, name }) => ({
      label: `Everything to ${name}`,
      text: cost(id),
      detail: 'of work, once',
      platform: id,
    }));
    return { figures: [media, ...moves] as KeyFigures };
  },
  'monitoring-alerting': (scenario) => {
    const { id } = bestAt(LARGE, scenario);
    return {
      figures: [
        {
          label: `Alerts ${at(LARGE)}`,
          text: formatCount(alertsTable(id, LARGE, scenario).rows.length),
          detail: 'each with the reason for its threshold',
        },
        { label: `Logs kept ${at(LARGE)}`, text: `${serviceLevelAt(LARGE).logDays} days` },
      ],
    };
  },
  security: () => {
    const [small, large] = [serviceLevelAt(SMALL), serviceLevelAt(LARGEST)];
    return {
      figures: [
        {
          label: 'Data lost at most',
          text: formatDuration(small.rpoMinutes),
          detail: `${at(SMALL)}; ${formatDuration(large.rpoMinutes)} ${at(LARGEST)}`,
        },
        {
          label: 'Back within',
          text: formatDuration(small.rtoMinutes),
          detail: `${at(SMALL)}; ${formatDuration(large.rtoMinutes)} ${at(LARGEST)}`,
        },
      ],
    };
  },
};
