import { FINDINGS } from '../../../decisions';
import { formatCount, formatUsers } from '../../../format';
import { limits } from '../../../limits';
import { peerCosts, peerPlans } from '../../../peers';
import { priceBooks, priceMoves, prices } from '../../../prices';
import { assumptions } from '../../../workload';
import type { Sections } from './types';

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
