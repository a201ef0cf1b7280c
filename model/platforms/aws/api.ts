import { formatNumber } from '../../format';
import { HOURS_PER_MONTH, millions, toGiB } from '../../units';
import { at } from '../../workload';
import type { DatabaseSize } from '../configuration';
import { cheapest } from '../cost';
import { peakTimes } from '../sizing';
import type { Choice, Component, Setting, Usage, Why } from '../types';

const LAMBDA_MEMORY_GB = 0.5;
/** What functions in the network of the database call: each needs an endpoint. Pushes leave from functions outside of it. */
const ENDPOINTS = ['SQS', 'Secrets Manager'];
/** A quarter of a vCPU and half a GiB, the smallest task this guide runs PostgREST on. A judgement. */
const TASK = { vcpu: 0.25, memoryGib: 0.5 };
/** A load balancer has an address in each of two zones. */
const BALANCER_ADDRESSES = 2;
const NOTIFICATIONS_PER_CALL = 100;
/** Send, receive and delete. */
const QUEUE_CALLS = 3;

interface Way {
  readonly id: 'lambda' | 'fargate';
  readonly usage: readonly Usage[];
}

/** The API: functions behind an HTTP API, or containers behind a load balancer, whichever is cheaper for the setting. */
export function apiOf(
  setting: Setting,
  instance: DatabaseSize,
): { usage: Usage[]; choice: Choice; components: Component[] } {
  const ways: Way[] = [
    { id: 'lambda', usage: lambdaApi(setting, instance) },
    { id: 'fargate', usage: fargateApi(setting) },
  ];
  const { chosen, alternatives } = cheapest(ways, setting.prices);
  return {
    usage: [...chosen.usage, ...aroundTheApi(setting)],
    choice: {
      id: 'api',
      chosen: chosen.id,
      rule: 'HTTP API with Lambda, or an Application Load Balancer with Fargate: the cheaper one at this traffic.',
      alternatives,
    },
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

function lambdaApi(setting: Setting, instance: DatabaseSize): Usage[] {
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
  const zones = setting.level.redundantApi ? 2 : 1;
  usage.push(
    compute(
      'aws.vpc-endpoint.interface.hour',
      ENDPOINTS.length * zones * HOURS_PER_MONTH,
      'Interface endpoints',
      `${ENDPOINTS.join(' and ')} x ${zones} zone${zones > 1 ? 's' : ''} x ${HOURS_PER_MONTH} h: functions beside a private database reach no public address`,
    ),
  );
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
  return usage;
}

function tasksFor({ demand, workload, level }: Setting): number {
  const rate = (demand.perSecond.reads.peak + demand.perSecond.writes.peak) * peakTimes(demand);
  const perTask = at(workload.values, 'requests-per-api-vcpu') * TASK.vcpu * at(workload.values, 'target-utilisation');
  return Math.max(level.redundantApi ? 2 : 1, Math.ceil(rate / perTask));
}

function fargateApi(setting: Setting): Usage[] {
  const tasks = tasksFor(setting);
  const hours = tasks * HOURS_PER_MONTH;
  const why = `${tasks} tasks x ${HOURS_PER_MONTH} h`;
  return [
    compute('aws.fargate.vcpu.arm', hours * TASK.vcpu, 'Fargate processors', `${why} x ${TASK.vcpu} vCPU`),
    compute('aws.fargate.memory.arm', hours * TASK.memoryGib, 'Fargate memory', `${why} x ${TASK.memoryGib} GiB`),
    compute('aws.alb.hour', HOURS_PER_MONTH, 'Load balancer', `${HOURS_PER_MONTH} h`),
    compute(
      'aws.alb.lcu',
      HOURS_PER_MONTH,
      'Load balancer capacity',
      'one capacity unit all month: an upper bound at this traffic',
    ),
    compute(
      'aws.public-ipv4',
      (tasks + BALANCER_ADDRESSES) * HOURS_PER_MONTH,
      'Public addresses',
      `${BALANCER_ADDRESSES} of the load balancer and ${tasks} of the tasks: cheaper than a NAT gateway`,
    ),
  ];
}

function aroundTheApi({ demand, options, workload }: Setting): Usage[] {
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
  ];
}

function compute(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'compute', price, quantity, label, why };
}
