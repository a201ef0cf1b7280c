import { formatNumber } from '../../format';
import { limitNumber } from '../../limits';
import { selfRunNodes } from '../../platforms';
import { DAYS_PER_MONTH, HOURS_PER_MONTH, millions, toGB, toGiB } from '../../units';
import { type Demand, demandOf } from '../../workload';
import { type Scenario, workloadFor } from '../estimate';
import { notSold, type Offer, type Quote, quotesFor } from './offer';

const PUSHER_PLANS = ['sandbox', 'startup', 'pro', 'business', 'premium', 'growth', 'plus', 'growth-plus'];
const ABLY_PLANS = ['free', 'standard', 'pro'];
/** A self-run node: t4g.medium, 2 vCPU and 4 GiB. */
const NODE = 'aws.ec2.t4g-medium';
const RTDB_HANDSHAKE_BYTES = 3500;

/** What the realtime part of a number of users costs at each vendor, by itself. The same messages and connections for all. */
export function realtimeOffers(users: number, scenario: Scenario = {}): Offer[] {
  const workload = workloadFor(scenario);
  const demand = demandOf(workload, users);
  const quote = quotesFor(scenario);
  return [
    supabase(quote, demand),
    ably(quote, demand),
    pusher(quote, demand),
    appsync(quote, demand),
    firebase(quote, demand),
    selfRun(quote, demand, selfRunNodes({ demand, workload })),
  ];
}

function supabase(quote: Quote, { realtime, egress }: Demand): Offer {
  const free =
    realtime.connections <= limitNumber('supabase.realtime.concurrent-connections.free') &&
    realtime.messagesPerSecond <= limitNumber('supabase.realtime.messages-per-second.free');
  return quote(
    'supabase',
    'Supabase Realtime',
    `beyond the quota of Pro${free ? '; Free carries it too' : ''}; the plan's fee is not in it`,
    {
      plans: { supabase: 'pro' },
      usage: {
        'supabase.plan.pro': 0,
        'supabase.realtime.peak-connections': realtime.connections,
        'supabase.realtime.messages': realtime.messages,
        'supabase.egress.uncached': toGB(egress.realtime),
      },
    },
  );
}

function ably(quote: Quote, { realtime }: Demand): Offer {
  const plan = ABLY_PLANS.find(
    (name) =>
      realtime.connections <= limitNumber(`ably.concurrent-connections.${name}`) &&
      realtime.messagesPerSecond <= limitNumber(`ably.message-rate.${name}`) &&
      (name !== 'free' || realtime.messages <= limitNumber('ably.messages-per-month.free')),
  );
  if (!plan) return notSold('ably', 'Ably', 'beyond Pro by contract');
  if (plan === 'free')
    return quote('ably', 'Ably', 'Free, with hard caps', { plans: { ably: 'free' }, usage: { 'ably.plan.free': 1 } });
  return quote('ably', 'Ably', `${plan}: the plan, messages, connection and channel minutes`, {
    plans: { ably: plan },
    usage: {
      'ably.messages': realtime.messages,
      'ably.connection-minutes': realtime.connectionMinutes,
      'ably.channel-minutes': realtime.channelMinutes,
    },
  });
}

function pusher(quote: Quote, { realtime }: Demand): Offer {
  const perDay = realtime.messages / DAYS_PER_MONTH;
  const plan = PUSHER_PLANS.find(
    (name) =>
      realtime.connections <= limitNumber(`pusher.concurrent-connections.${name}`) &&
      perDay <= limitNumber(`pusher.messages-per-day.${name}`),
  );
  if (!plan) return notSold('pusher', 'Pusher Channels', 'beyond the largest listed plan');
  return quote('pusher', 'Pusher Channels', `${plan}: ${formatNumber(perDay)} messages a day`, {
    plans: { pusher: plan },
    usage: { [`pusher.plan.${plan}`]: 1 },
  });
}

function appsync(quote: Quote, { realtime, egress }: Demand): Offer {
  return quote('appsync', 'AWS AppSync Events', 'operations and connection minutes, and the bytes out', {
    usage: {
      'aws.appsync.events.operations': millions(realtime.messages + 2 * realtime.joins),
      'aws.appsync.events.connection-minutes': millions(realtime.connectionMinutes),
      'aws.data-transfer.internet-out': toGiB(egress.realtime),
    },
  });
}

function firebase(quote: Quote, { realtime, egress }: Demand): Offer {
  return quote('firebase', 'Firebase Realtime Database', 'bytes downloaded, handshakes included', {
    usage: { 'gcp.firebase.rtdb.download': toGiB(egress.realtime + realtime.joins * RTDB_HANDSHAKE_BYTES) },
  });
}

function selfRun(quote: Quote, { egress }: Demand, nodes: number): Offer {
  return quote(
    'self-run',
    'Self-run (Centrifugo or Soketi)',
    `${nodes} nodes, a load balancer and their addresses; the work is not in it`,
    {
      usage: {
        [NODE]: nodes * HOURS_PER_MONTH,
        'aws.alb.hour': HOURS_PER_MONTH,
        'aws.public-ipv4': (nodes + 2) * HOURS_PER_MONTH,
        'aws.data-transfer.internet-out': toGiB(egress.realtime),
      },
    },
  );
}
