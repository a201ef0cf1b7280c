import { priceIn } from '../../billing';
import { formatNumber } from '../../format';
import { HOURS_PER_MONTH, millions, toGiB } from '../../units';
import { at } from '../../workload';
import { cheapest, type Way } from '../cost';
import { peakTimes } from '../sizing';
import type { Choice, Setting, Usage, Why } from '../types';

const INSTANCE = { vcpu: 1, memoryGib: 0.5 };
/** Busy time is rounded up to 100 ms (note of price gcp.run.request.cpu). */
const BILLED_STEP_MS = 100;
/** Images that a registry keeps, a judgement: the last few of a small server. */
const IMAGES_GIB = 1;
const NOTIFICATIONS_PER_CALL = 100;
const SECONDS_PER_HOUR = 3600;

interface ApiWay extends Way {
  readonly id: 'by the request' | 'by the instance';
}

/** Cloud Run, billed while a request is in flight or by the instance, whichever is cheaper, and what stands around it. */
export function apiOf(setting: Setting): { usage: Usage[]; choice: Choice } {
  const { demand, prices } = setting;
  const ways: ApiWay[] = [byRequest(setting), byInstance(setting)];
  const { chosen, alternatives } = cheapest(ways, prices);
  const out = toGiB(demand.egress.api);
  return {
    usage: [
      ...chosen.usage,
      compute(
        'gcp.tasks.operations',
        millions(2 * demand.push.perMonth),
        'Push queue',
        () => `${formatNumber(demand.push.perMonth)} notifications, added and delivered`,
      ),
      compute('gcp.dns.zone', 1, 'DNS zone', 'one zone'),
      compute('gcp.artifact-registry.storage', IMAGES_GIB, 'Container registry', `${IMAGES_GIB} GiB of images`),
      {
        category: 'bandwidth',
        price: 'gcp.network.egress.internet.premium.na',
        quantity: out,
        label: 'API responses, out to the internet',
        why: () => `${formatNumber(out)} GiB`,
      },
    ],
    choice: {
      id: 'api',
      chosen: chosen.id,
      rule: 'Cloud Run billed by the request, with warm instances from the launch on, or by the instance all month: the cheaper one.',
      alternatives,
    },
  };
}

/** Copies that stay: two where more than one copy of the API is promised, one from the launch on. */
function warmInstances({ level }: Setting): number {
  if (level.redundantApi) return 2;
  return level.availabilityPercent === null ? 0 : 1;
}

/** Instances all month: as many as the peak needs. */
function byInstance(setting: Setting): ApiWay {
  const { demand, workload } = setting;
  const rate = (demand.perSecond.reads.peak + demand.perSecond.writes.peak) * peakTimes(demand);
  const each = INSTANCE.vcpu * at(workload.values, 'requests-per-api-vcpu') * at(workload.values, 'target-utilisation');
  const count = Math.max(1, warmInstances(setting), Math.ceil(rate / each));
  const seconds = count * HOURS_PER_MONTH * SECONDS_PER_HOUR;
  const why = `${count} x ${HOURS_PER_MONTH} h`;
  return {
    id: 'by the instance',
    usage: [
      compute('gcp.run.instance.cpu', seconds * INSTANCE.vcpu, 'Cloud Run instances, processors', why),
      compute('gcp.run.instance.memory', seconds * INSTANCE.memoryGib, 'Cloud Run instances, memory', why),
    ],
  };
}

/** Billed while a request is in flight; from launch on one instance stays warm. */
function byRequest(setting: Setting): ApiWay {
  const { demand, options, workload, prices } = setting;
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
  ];
  const warm = warmInstances(setting);
  if (warm > 0) {
    const why = `${warm} warm instance${warm > 1 ? 's' : ''} for ${HOURS_PER_MONTH} h, less the busy time that is paid for`;
    const idle = (size: number, busyAt: string): number => {
      const paid = Math.max(0, seconds * size - (priceIn(prices, busyAt).included?.always ?? 0));
      return Math.max(0, warm * HOURS_PER_MONTH * SECONDS_PER_HOUR * size - paid);
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
  return { id: 'by the request', usage };
}

function compute(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'compute', price, quantity, label, why };
}
