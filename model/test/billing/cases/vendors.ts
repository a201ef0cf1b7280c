import type { RuleCase } from './types';

/** Amounts of the smaller vendors worked out by hand from the price record and the vendor's rule. */
export const VENDORS_CASES: readonly RuleCase[] = [
  {
    situation: 'the fee of a plan for 730 months is asked about',
    request: { usage: { 'sentry.plan.team': 730 } },
    right: { usd: {}, note: /Please check usage\.sentry\.plan\.team: the fee of a plan is for one month; 730/ },
  },
  {
    situation: 'messages of an Ably package in started millions, for accounts opened before the change',
    request: { plan: 'standard', usage: { 'ably.messages': 4_200_000 } },
    right: { usd: { 'ably.messages': 12.5 }, total: 41.5, note: /account opened before 2026-08-03/ },
  },
  {
    situation: 'messages over the free package of Ably are refused',
    request: { plan: 'free', usage: { 'ably.messages': 7_000_000 } },
    right: { usd: { 'ably.messages': 0 }, total: 0, instead: /refused/ },
  },
  {
    situation: 'the credit of Vercel Pro pays transfer over the quota',
    request: { plan: 'pro', usage: { 'vercel.fast-data-transfer': 1100 } },
    right: { usd: { 'vercel.fast-data-transfer': 15 }, total: 20 },
  },
  {
    situation: 'transfer over the quota of Vercel Hobby is not sold',
    request: { plan: 'hobby', usage: { 'vercel.fast-data-transfer': 150 } },
    right: { usd: { 'vercel.fast-data-transfer': 0 }, total: 0, instead: /sells no over-usage/ },
  },
  {
    situation: 'commands over the free month of Upstash are refused',
    request: { plan: 'free', usage: { 'upstash.redis.payg.commands': 6 } },
    right: { usd: { 'upstash.redis.payg.commands': 0 }, total: 0, instead: /refused/ },
  },
  {
    situation: 'the plan of Railway is a minimum spend: eight dollars of traffic cost eight',
    request: { plan: 'hobby', usage: { 'railway.egress': 160 } },
    right: { usd: { 'railway.egress': 8 }, total: 8 },
  },
  {
    situation: 'half a dollar of traffic is raised to the minimum of Bunny',
    request: { plan: 'payg', usage: { 'bunny.cdn.standard.eu-na': 50 } },
    right: { usd: { 'bunny.cdn.standard.eu-na': 0.5, 'bunny.account.minimum': 0.5 }, total: 1 },
  },
  {
    situation: 'without a plan the bill says that a minimum may come on top',
    request: { usage: { 'bunny.cdn.standard.eu-na': 50 } },
    right: { usd: {}, total: 0.5, note: /Assumed: no plan of .*so no plan's fee/ },
  },
  {
    situation: 'mails over the plan are sold by the thousand',
    request: { plan: 'pro', usage: { 'resend.emails': 51_001 } },
    right: { usd: { 'resend.emails': 1.8 }, total: 21.8 },
  },
  {
    situation: 'updates of Expo: users over the plan bring traffic of their own',
    request: { plan: 'production', usage: { 'expo.update.mau': 50_100, 'expo.update.bandwidth': 1030 } },
    right: { usd: { 'expo.update.mau': 0.5, 'expo.update.bandwidth': (1030 - 1024 - 100 * 0.0390625) * 0.1 } },
  },
  {
    situation: 'the credit for builds pays builds and not updates',
    request: { plan: 'production', usage: { 'expo.build.ios.large': 60, 'expo.update.mau': 50_100 } },
    right: { usd: { 'expo.build-credit.production': -225 }, total: 199 + 240 - 225 + 0.5 },
  },
  {
    situation: 'builds of Expo Free up to its fifteen cost nothing',
    request: { plan: 'free', usage: { 'expo.build.android.medium': 15 } },
    right: { usd: { 'expo.build.android.medium': 0 }, total: 0, restricted: false },
  },
  {
    situation: 'ten thousand errors above the volume of Sentry Team',
    request: { plan: 'team', usage: { 'sentry.errors.team.payg': 60_000 } },
    right: { usd: { 'sentry.errors.team.payg': 3.625 }, total: 32.625 },
  },
  {
    situation: 'errors above the volume of Sentry Developer are dropped',
    request: { plan: 'developer', usage: { 'sentry.errors.team.payg': 8000 } },
    right: { usd: { 'sentry.errors.team.payg': 0 }, total: 0, instead: /dropped/ },
  },
  {
    situation: 'errors below the volume of Sentry Developer are not restricted',
    request: { plan: 'developer', usage: { 'sentry.errors.team.payg': 4000 } },
    right: { usd: { 'sentry.errors.team.payg': 0 }, total: 0, restricted: false },
  },
  {
    situation:
      'Mux Launch: 200,000 minutes over the free 100,000; the credit pays a hundred dollars of it, not of the fee',
    request: { plans: { mux: 'launch' }, usage: { 'mux.video.delivery.basic-plus.720p': 300_000 } },
    right: { usd: { 'mux.credit.launch': -100 }, total: 20 + 160 - 100 },
  },
  {
    situation: 'Mux Launch: a small month pays the fee and no more',
    request: { plans: { mux: 'launch' }, usage: { 'mux.video.delivery.basic-plus.720p': 110_000 } },
    right: { usd: { 'mux.credit.launch': -8 }, total: 20 },
  },
  {
    situation: 'Sentry Team: 60,000 errors are 10,000 over the first tier',
    request: { plans: { sentry: 'team' }, usage: { 'sentry.errors.team.payg': 60_000 } },
    right: { usd: { 'sentry.errors.team.payg': 3.625 }, total: 32.625 },
  },
  {
    situation: 'Sentry Developer drops what is over its quota',
    request: { plans: { sentry: 'developer' }, usage: { 'sentry.logs': 6 } },
    right: { usd: { 'sentry.logs': 0 }, total: 0, instead: /dropped/ },
  },
  {
    situation: 'Expo Starter: 25 builds that the build credit pays',
    request: { plans: { expo: 'starter' }, usage: { 'expo.build.ios.medium': 20, 'expo.build.android.medium': 5 } },
    right: { usd: { 'expo.build-credit.starter': -45 }, total: 19 },
  },
  {
    situation: 'Expo Starter: the build credit does not pay updates',
    request: { plans: { expo: 'starter' }, usage: { 'expo.update.mau': 5000 } },
    right: { usd: { 'expo.update.mau': 10 }, total: 29 },
  },
  {
    situation: 'Railway Hobby: eight dollars of usage cost eight',
    request: { plans: { railway: 'hobby' }, usage: { 'railway.egress': 160 } },
    right: { usd: { 'railway.egress': 8, 'railway.credit.hobby': -5 }, total: 8 },
  },
  {
    situation: 'Railway Free: half a dollar of usage costs nothing',
    request: { plans: { railway: 'free' }, usage: { 'railway.egress': 10 } },
    right: { usd: { 'railway.credit.free': -0.5 }, total: 0, note: /Railway Free, usage above the credit/ },
  },
  {
    situation: 'Neon Launch: compute by the hour, storage from the first GB, egress beyond 100 GB',
    request: {
      plans: { neon: 'launch' },
      usage: { 'neon.compute.launch': 200, 'neon.storage': 10, 'neon.egress': 150 },
    },
    right: { usd: {}, total: 21.2 + 3.5 + 5 },
  },
  {
    situation: 'Neon Free sells no over-usage',
    request: { plans: { neon: 'free' }, usage: { 'neon.storage': 2 } },
    right: { usd: { 'neon.storage': 0 }, total: 0, instead: /sells no over-usage/ },
  },
  {
    situation: 'connection minutes of Ably in started millions',
    request: { plans: { ably: 'pro' }, usage: { 'ably.connection-minutes': 1_000_001 } },
    right: { usd: { 'ably.connection-minutes': 2 }, total: 401 },
  },
  {
    situation: 'a user of Ably brings 20,000 messages and 2,000 connection minutes',
    request: {
      plans: { ably: 'standard' },
      usage: { 'ably.mau': 100, 'ably.messages': 2_500_000, 'ably.connection-minutes': 150_000 },
    },
    right: { usd: { 'ably.mau': 5, 'ably.messages': 2.5, 'ably.connection-minutes': 0 }, total: 36.5 },
  },
  {
    situation: 'compute of Neon Launch on the Scale plan',
    request: { plans: { neon: 'scale' }, usage: { 'neon.compute.launch': 10 } },
    right: { refused: /neon\.compute\.launch: is not on the plan scale; free, launch has it/ },
  },
  {
    situation: 'errors of Sentry Business on the Team plan',
    request: { plans: { sentry: 'team' }, usage: { 'sentry.errors.business.payg': 60_000 } },
    right: { refused: /is not on the plan team; business has it/ },
  },
];
