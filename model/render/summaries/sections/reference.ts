import { FINDINGS } from '../../../decisions';
import { formatNumber, formatUsers } from '../../../format';
import { limits } from '../../../limits';
import { peerCosts, peerPlans } from '../../../peers';
import { priceBooks, priceMoves, prices } from '../../../prices';
import { assumptions } from '../../../workload';
import type { Sections } from './types';

/** Reference pages in words. */
export const REFERENCE: Sections = {
  'change-the-guide': () => ({
    figures: [
      { label: 'Prices on record', text: formatNumber(prices.length), detail: 'each in a file that can be edited' },
      { label: 'Assumptions', text: formatNumber(assumptions.length), detail: 'each with low, base and high' },
    ],
  }),
  'assumptions-and-method': () => ({
    figures: [
      { label: 'Assumptions', text: formatNumber(assumptions.length), detail: 'with low, base, high and evidence' },
      { label: 'Prices', text: formatNumber(prices.length), detail: 'with source, place and date' },
    ],
  }),
  changelog: () => ({
    figures: [
      {
        label: 'Changes on record',
        text: formatNumber(priceMoves(priceBooks).length),
        detail: 'with both amounts, date and source',
      },
      { label: 'Prices on record', text: formatNumber(prices.length), detail: 'each with the day it was read' },
    ],
  }),
  fixes: () => ({
    figures: [
      { label: 'Findings', text: formatNumber(FINDINGS.length), detail: 'each with its fix' },
      {
        label: 'Of them about security',
        text: formatNumber(FINDINGS.filter(({ kind }) => kind === 'security').length),
        detail: 'each with its fix',
      },
    ],
  }),
  glossary: () => ({
    figures: [
      { label: 'Limits on record', text: formatNumber(limits.length), detail: 'quotas, rate limits and hard limits' },
      { label: 'Prices on record', text: formatNumber(prices.length), detail: 'each with its unit' },
    ],
  }),
  'peer-plans': () => {
    const users = peerCosts.map((cost) => cost.users);
    return {
      figures: [
        { label: 'Plans held against the model', text: formatNumber(peerPlans.length) },
        { label: 'User counts', text: `${formatUsers(Math.min(...users))} to ${formatUsers(Math.max(...users))}` },
      ],
    };
  },
};
