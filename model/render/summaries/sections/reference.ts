import { FINDINGS } from '../../../decisions';
import { formatCount, formatUsers } from '../../../format';
import { limits } from '../../../limits';
import { peerCosts, peerPlans } from '../../../peers';
import { SERVICE_LEVELS } from '../../../platforms';
import { priceBooks, priceMoves, prices } from '../../../prices';
import { assumptions } from '../../../workload';
import type { Sections } from './types';

const levelFrom = (level: string): number => SERVICE_LEVELS.find(({ id }) => id === level)?.from ?? 1;

/** Reference pages in words. */
export const REFERENCE: Sections = {
  'change-the-guide': () => ({
    figures: [
      { label: 'Prices on record', text: formatCount(prices.length), detail: 'each in a file that can be edited' },
      { label: 'Assumptions', text: formatCount(assumptions.length), detail: 'each with low, base and high' },
    ],
  }),
  'assumptions-and-method': () => ({
    figures: [
      { label: 'Assumptions', text: formatCount(assumptions.length), detail: 'with low, base, high and evidence' },
      { label: 'Prices', text: formatCount(prices.length), detail: 'with source, place and date' },
    ],
  }),
  changelog: () => ({
    figures: [
      {
        label: 'Changes on record',
        text: formatCount(priceMoves(priceBooks).length),
        detail: 'with both amounts, date and source',
      },
      { label: 'Prices on record', text: formatCount(prices.length), detail: 'each with the day it was read' },
    ],
  }),
  'security-controls': () => ({
    figures: [
      { label: 'Audit log and limits of requests from', text: `${formatCount(levelFrom('launch'))} users` },
      { label: 'Network restrictions from', text: `${formatCount(levelFrom('growth'))} users` },
    ],
  }),
  'working-practices': () => ({
    figures: [
      { label: 'On call in working hours from', text: `${formatCount(levelFrom('launch'))} users` },
      { label: 'On call at night from', text: `${formatCount(levelFrom('scale'))} users` },
    ],
  }),
  fixes: () => ({
    figures: [
      { label: 'Findings', text: formatCount(FINDINGS.length), detail: 'each with its fix' },
      {
        label: 'Of them about security',
        text: formatCount(FINDINGS.filter(({ kind }) => kind === 'security').length),
        detail: 'each with its fix',
      },
    ],
  }),
  glossary: () => ({
    figures: [
      { label: 'Limits on record', text: formatCount(limits.length), detail: 'quotas, rate limits and hard limits' },
      { label: 'Prices on record', text: formatCount(prices.length), detail: 'each with its unit' },
    ],
  }),
  'peer-plans': () => {
    const users = peerCosts.map((cost) => cost.users);
    return {
      figures: [
        { label: 'Plans held against the model', text: formatCount(peerPlans.length) },
        { label: 'User counts', text: `${formatUsers(Math.min(...users))} to ${formatUsers(Math.max(...users))}` },
      ],
    };
  },
};
