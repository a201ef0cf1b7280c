import { priceIn } from '../../billing';
import { formatNumber } from '../../format';
import { HOURS_PER_MONTH, millions, toGiB } from '../../units';
import { at } from '../../workload';
import type { Setting, Usage, Why } from '../types';

const INSTANCE = { vcpu: 1, memoryGib: 0.5 };
/** Busy time is rounded up to 100 ms (note of price gcp.run.request.cpu). */
const BILLED_STEP_MS = 100;
const NOTIFICATIONS_PER_CALL = 100;

/** Cloud Run, billed while a request is in flight; from launch on one instance stays warm. */
export function apiUsage({ demand, options, level, workload, prices }: Setting): Usage[] {
  const signed = options.media === 'r2' ? demand.requests.uploads : 0;
  const requests =
    demand.requests.reads +
    demand.requests.writes +
    demand.requests.functions +
    demand.push.perMonth / NOTIFICATIONS_PER_CALL +
    signed;
  const ms = at(workload.values, 'api-milliseconds');
  const billedMs = Math.ceil(ms / BILLED_STEP_MS) * BILLED_STEP_MS;
  const seconds = (requests * billedMs) / 1000;
  const busy = () => `${formatNumber(requests)} requests x ${billedMs} ms, no two sharing an instance`;
  const usage: Usage[] = [
    compute(
      'gcp.run.request.requests',
      millions(requests),
      'Cloud Run requests',
      () => `${formatNumber(requests)} requests`,
    ),
    compute('gcp.run.request.cpu', seconds * INSTANCE.vcpu, 'Cloud Run processors', busy),
    compute(
      'gcp.run.request.memory',
      seconds * INSTANCE.memoryGib,
      'Cloud Run memory',
      () => `${busy()} x ${INSTANCE.memoryGib} GiB`,
    ),
    compute(
      'gcp.tasks.operations',
      millions(2 * demand.push.perMonth),
      'Push queue',
      () => `${formatNumber(demand.push.perMonth)} notifications, added and delivered`,
    ),
    compute('gcp.dns.zone', 1, 'DNS zone', 'one zone'),
  ];
  if (level.availabilityPercent !== null) {
    const warm = level.redundantApi ? 2 : 1;
    const why = `${warm} warm instance${warm > 1 ? 's' : ''} for ${HOURS_PER_MONTH} h, less the busy time that is paid for`;
    const idle = (size: number, busyAt: string): number => {
      const paid = Math.max(0, seconds * size - (priceIn(prices, busyAt).included?.always ?? 0));
      return Math.max(0, warm * HOURS_PER_MONTH * 3600 * size - paid);
    };
    usage.push(
      compute(
        'gcp.run.request.min-instance-idle.cpu',
        idle(INSTANCE.vcpu, 'gcp.run.request.cpu'),
        'Warm instances, processors',
        why,
      ),
      compute(
        'gcp.run.request.min-instance-idle.memory',
        idle(INSTANCE.memoryGib, 'gcp.run.request.memory'),
        'Warm instances, memory',
        why,
      ),
    );
  }
  const out = toGiB(demand.egress.api);
  usage.push({
    category: 'bandwidth',
    price: 'gcp.network.egress.internet.premium.na',
    quantity: out,
    label: 'API responses, out to the internet',
    why: () => `${formatNumber(out)} GiB`,
  });
  return usage;
}

function compute(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'compute', price, quantity, label, why };
}
