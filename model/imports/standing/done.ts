import type { SetupChange, Task } from '../../decisions';
import { catalogue, coveredBySpendCap } from '../../platforms';
import type { ComparedLine, Comparison } from '../compare';

/** Fee of a plan in USD a month: the plans of a vendor are ordered by it. */
function feeOf(vendor: string, plan: string): number {
  const fee = catalogue.vendors.get(vendor)?.plans[plan]?.fee;
  return fee === undefined ? 0 : (catalogue.prices.get(fee)?.usd ?? 0);
}

const COMPUTE = /^supabase\.compute\.\w+$/;

/** Memory of the largest primary database on the bill, in GiB; 0 where it has none. */
function memoryOf(lines: readonly ComparedLine[]): number {
  const sizes = lines.filter(({ price, quantity }) => COMPUTE.test(price) && quantity > 0);
  return Math.max(0, ...sizes.map(({ price }) => catalogue.prices.get(price)?.spec?.memoryGib ?? 0));
}

const RETENTION = /^supabase\.pitr\.(\d+)-day$/;
const CENT = 0.005;

function isInForce(change: SetupChange, plans: Comparison['plans'], lines: readonly ComparedLine[]): boolean {
  switch (change.part) {
    case 'plan':
      return feeOf(change.vendor, plans[change.vendor] ?? '') >= Math.max(CENT, feeOf(change.vendor, change.to));
    case 'database':
      return memoryOf(lines) >= change.to.memoryGib;
    case 'point-in-time':
      return lines.some(({ price, quantity }) => quantity > 0 && Number(RETENTION.exec(price)?.[1]) >= change.days);
    case 'media':
      return lines.some(({ price }) => price.startsWith('cloudflare.r2.'));
    case 'spend-cap': {
      const isOver = ({ price, billed = 0 }: ComparedLine): boolean => billed > CENT && coveredBySpendCap(price);
      return change.to === 'off' && lines.some((line) => line.vendor === 'supabase' && isOver(line));
    }
    default:
      return false;
  }
}

/**
 * Whether a bill shows that a task is done: a plan that is paid for, a database as large, a recovery window as long, media on R2, or usage
 * over a quota, which is billed only where the spend cap is off.
 */
export function isDone({ subject }: Task, plans: Comparison['plans'], lines: readonly ComparedLine[]): boolean {
  return subject.kind === 'setup' && isInForce(subject.change, plans, lines);
}
