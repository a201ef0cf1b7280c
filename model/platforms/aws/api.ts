import { formatNumber } from '../../format';
import { HOURS_PER_MONTH, millions, toGiB } from '../../units';
import { at } from '../../workload';
import type { DatabaseSize } from '../configuration';
import { cheapest, type Way } from '../cost';
import { peakTimes } from '../sizing';
import type { Choice, Component, Setting, Usage, Why } from '../types';

const LAMBDA_MEMORY_GB = 0.5;
/** What functions in the network of the database call: each needs an endpoint. Pushes leave from functions outside of it. */
const ENDPOINTS = ['SQS', 'Secrets Manager'];
/** A quarter of a vCPU and half a GiB, the smallest task this guide runs PostgREST on. A judgement. */
const TASK = { vcpu: 0.25, memoryGib: 0.5 };
/** A load balancer has an address in each of two zones. */
const BALANCER_ADDRESSES = 2;
/** Images that a registry keeps, a judgement: the last few of a small server. */
const IMAGES_GIB = 1;
const NOTIFICATIONS_PER_CALL = 100;
/** Send, receive and delete. */
const QUEUE_CALLS = 3;

interface ApiWay extends Way {
  readonly id: 'lambda' | 'fargate';
  readonly network: Choice;
}

/** The API: functions behind an HTTP API, or containers behind a load balancer, whichever is cheaper for the setting. */
export function apiOf(
  setting: Setting,
  instance: DatabaseSize,
): { usage: Usage[]; choice: Choice; network: Choice; components: Component[] } {
  const ways: ApiWay[] = [lambdaApi(setting, instance), fargateApi(setting)];
  const { chosen, alternatives } = cheapest(ways, setting.prices);
  return {
    usage: [...chosen.usage, ...aroundTheApi(setting)],
    choice: {
      id: 'api',
      chosen: chosen.id,
      rule: 'HTTP API with Lambda, or an Application Load Balancer with Fargate: the cheaper one at this traffic.',
      alternatives,
    },
    network: chosen.network,
    components: [
      chosen.id === 'lambda'
        ? { id: 'api', role: 'api', label: 'HTTP API and Lambda', detail: `${LAMBDA_MEMORY_GB * 1024} MB` }
        : {
            id: 'api',
            role: 'api',
            label: 'ALB and Fargate',
            detail: `${tasksFor(setting)} tasks of ${TASK.vcpu} vCPU`,
          },
    ],
  };
}

/** API requests that the platform itself has to serve: sign-ins and refreshes go to Cognito. */
const apiRequests = ({ demand }: Setting): number => demand.requests.reads + demand.requests.writes;

function lambdaApi(setting: Setting, instance: DatabaseSize): ApiWay {
  const requests = apiRequests(setting);
  const ms = at(setting.workload.values, 'api-milliseconds');
  const usage: Usage[] = [
    compute(
      'aws.api-gateway.http.requests',
      millions(requests),
      'HTTP API requests',
      () => `${formatNumber(requests)} requests`,
    ),
    compute(
      'aws.lambda.requests',
      millions(requests),
      'Lambda requests',
      () => `${formatNumber(requests)} invocations`,
    ),
    compute(
      'aws.lambda.duration.arm',
      (requests * ms * LAMBDA_MEMORY_GB) / 1000,
      'Lambda duration',
      () => `${formatNumber(requests)} x ${formatNumber(ms)} ms x ${LAMBDA_MEMORY_GB} GB`,
    ),
  ];
  const network = networkOfFunctions(setting);
  usage.push(...network.usage);
  if (setting.level.redundantApi) {
    usage.push(
      compute(
        'aws.rds.proxy',
        instance.vcpu * HOURS_PER_MONTH,
        'RDS Proxy',
        `${instance.vcpu} vCPU of the database x ${HOURS_PER_MONTH} h: many short-lived callers share its connections`,
      ),
    );
  }
  return { id: 'lambda', usage, network: network.choice };
}

interface Network {
  readonly usage: readonly Usage[];
  readonly choice: Choice;
}

function gateways(count: number): Usage {
  return compute(
    'aws.nat-gateway.hour',
    count * HOURS_PER_MONTH,
    'NAT gateways',
    `${count} x ${HOURS_PER_MONTH} h; their traffic is billed on top`,
  );
}

/** How functions beside a private database reach other services. */
function networkOfFunctions({ level, prices }: Setting): Network {
  const zones = level.redundantApi ? 2 : 1;
  const ways: Way[] = [
    {
      id: 'interface endpoints',
      usage: [
        compute(
          'aws.vpc-endpoint.interface.hour',
          ENDPOINTS.length * zones * HOURS_PER_MONTH,
          'Interface endpoints',
          `${ENDPOINTS.join(' and ')} x ${zones} zone${zones > 1 ? 's' : ''} x ${HOURS_PER_MONTH} h: functions beside a private database reach no public address`,
        ),
      ],
    },
    { id: 'NAT gateway', usage: [gateways(zones)] },
    {
      id: 'public database',
      usage: [compute('aws.public-ipv4', HOURS_PER_MONTH, 'Address of the database', `${HOURS_PER_MONTH} h`)],
      excluded: 'the database would be open to the internet',
    },
  ];
  const { chosen, alternatives } = cheapest(ways, prices);
  return {
    usage: chosen.usage,
    choice: {
      id: 'network',
      chosen: chosen.id,
      rule: 'Functions beside a private database have no way out of its network: the cheapest one that keeps the database private.',
      alternatives,
    },
  };
}

/** How tasks reach the internet. */
function networkOfTasks(tasks: number, { level, prices }: Setting): Network {
  const ways: Way[] = [
    {
      id: 'public addresses',
      usage: [
        compute(
          'aws.public-ipv4',
          (tasks + BALANCER_ADDRESSES) * HOURS_PER_MONTH,
          'Public addresses',
          `${BALANCER_ADDRESSES} of the load balancer and ${tasks} of the tasks`,
        ),
      ],
    },
    {
      id: 'NAT gateway',
      usage: [
        gateways(level.redundantApi ? 2 : 1),
        compute(
          'aws.public-ipv4',
          BALANCER_ADDRESSES * HOURS_PER_MONTH,
          'Public addresses',
          `${BALANCER_ADDRESSES} of the load balancer`,
        ),
      ],
    },
  ];
  const { chosen, alternatives } = cheapest(ways, prices);
  return {
    usage: chosen.usage,
    choice: {
      id: 'network',
      chosen: chosen.id,
      rule: 'Tasks with public addresses behind a firewall, or with private ones behind a NAT gateway: the cheaper one.',
      alternatives,
    },
  };
}

function tasksFor({ demand, workload, level }: Setting): number {
  const rate = (demand.perSecond.reads.peak + demand.perSecond.writes.peak) * peakTimes(demand);
  const perTask = at(workload.values, 'requests-per-api-vcpu') * TASK.vcpu * at(workload.values, 'target-utilisation');
  return Math.max(level.redundantApi ? 2 : 1, Math.ceil(rate / perTask));
}

function fargateApi(setting: Setting): ApiWay {
  const tasks = tasksFor(setting);
  const hours = tasks * HOURS_PER_MONTH;
  const why = `${tasks} tasks x ${HOURS_PER_MONTH} h`;
  const network = networkOfTasks(tasks, setting);
  const usage = [
    compute('aws.fargate.vcpu.arm', hours * TASK.vcpu, 'Fargate processors', `${why} x ${TASK.vcpu} vCPU`),
    compute('aws.fargate.memory.arm', hours * TASK.memoryGib, 'Fargate memory', `${why} x ${TASK.memoryGib} GiB`),
    compute('aws.alb.hour', HOURS_PER_MONTH, 'Load balancer', `${HOURS_PER_MONTH} h`),
    compute(
      'aws.alb.lcu',
      HOURS_PER_MONTH,
      'Load balancer capacity',
      'one capacity unit all month: an upper bound at this traffic',
    ),
    ...network.usage,
    compute('aws.ecr.storage', IMAGES_GIB, 'Container registry', `${IMAGES_GIB} GiB of images`),
  ];
  return { id: 'fargate', usage, network: network.choice };
}

function aroundTheApi({ demand, options, workload, level }: Setting): Usage[] {
  const api = toGiB(demand.egress.api);
  const signed = options.media === 'r2' ? demand.requests.uploads : 0;
  const calls = demand.requests.functions + demand.push.perMonth / NOTIFICATIONS_PER_CALL + signed;
  const out = toGiB(demand.egress.api + (options.realtime === 'platform' ? demand.egress.realtime : 0));
  const ms = at(workload.values, 'api-milliseconds');
  const queued = demand.push.perMonth * QUEUE_CALLS;
  return [
    compute(
      'aws.lambda.requests',
      millions(calls),
      'Background functions',
      () => `${formatNumber(calls)} calls for pushes, leaderboards and signatures`,
    ),
    compute(
      'aws.lambda.duration.arm',
      (calls * ms * LAMBDA_MEMORY_GB) / 1000,
      'Background function duration',
      () => `${formatNumber(calls)} x ${formatNumber(ms)} ms x ${LAMBDA_MEMORY_GB} GB`,
    ),
    compute(
      'aws.sqs.standard',
      millions(queued),
      'Push queue',
      () => `${formatNumber(demand.push.perMonth)} notifications x ${QUEUE_CALLS} queue calls`,
    ),
    {
      category: 'bandwidth',
      price: 'aws.data-transfer.internet-out',
      quantity: out,
      label: 'API responses and realtime, out to the internet',
      why: () => `${formatNumber(out)} GiB`,
    },
    ...(level.redundantApi ? [betweenZones(api)] : []),
  ];
}

/** Rows that a database in one zone sends to a copy of the API in another: half of them, billed out and in. */
export function betweenZones(api: number): Usage {
  return {
    category: 'bandwidth',
    price: 'aws.data-transfer.inter-az',
    quantity: api,
    label: 'Traffic between zones',
    why: () => `half of ${formatNumber(api)} GiB from the database to a copy in another zone, billed out and in`,
  };
}

function compute(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'compute', price, quantity, label, why };
}
