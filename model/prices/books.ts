import ably from './ably.json';
import algolia from './algolia.json';
import aws from './aws.json';
import betterstack from './betterstack.json';
import bunny from './bunny.json';
import cloudflare from './cloudflare.json';
import datadog from './datadog.json';
import digitalocean from './digitalocean.json';
import elastic from './elastic.json';
import expo from './expo.json';
import flyio from './flyio.json';
import gcp from './gcp.json';
import grafanaCloud from './grafana-cloud.json';
import meilisearch from './meilisearch.json';
import mux from './mux.json';
import neon from './neon.json';
import netlify from './netlify.json';
import newrelic from './newrelic.json';
import posthog from './posthog.json';
import postmark from './postmark.json';
import pusher from './pusher.json';
import railway from './railway.json';
import redisCloud from './redis-cloud.json';
import render from './render.json';
import resend from './resend.json';
import sendgrid from './sendgrid.json';
import sentry from './sentry.json';
import supabase from './supabase.json';
import twilio from './twilio.json';
import type { PriceBook } from './types';
import upstash from './upstash.json';
import uptimerobot from './uptimerobot.json';
import vercel from './vercel.json';

/**
 * The price books as filed, by vendor. The cast is the only one: `npm run check:data` proves every file against the
 * schema behind this type.
 */
export const priceBooks = [
  ably,
  algolia,
  aws,
  betterstack,
  bunny,
  cloudflare,
  datadog,
  digitalocean,
  elastic,
  expo,
  flyio,
  gcp,
  grafanaCloud,
  meilisearch,
  mux,
  neon,
  netlify,
  newrelic,
  posthog,
  postmark,
  pusher,
  railway,
  redisCloud,
  render,
  resend,
  sendgrid,
  sentry,
  supabase,
  twilio,
  upstash,
  uptimerobot,
  vercel,
] as unknown as readonly PriceBook[];
