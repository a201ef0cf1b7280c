import { formatNumber, formatShare, JOINT_STEP } from '@gymrats/model';
import type { ReactNode } from 'react';

/** The joint step as a share of the way: "35.4 %", or as the number of factors behind it: "8". */
export function JointStep({ as }: { readonly as: 'share' | 'factors' }): ReactNode {
  return as === 'share' ? formatShare(JOINT_STEP) : formatNumber(Math.round(JOINT_STEP ** -2));
}
