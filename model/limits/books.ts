import ably from './ably.json';
import aws from './aws.json';
import centrifugo from './centrifugo.json';
import cloudflare from './cloudflare.json';
import expo from './expo.json';
import gcp from './gcp.json';
import phoenix from './phoenix.json';
import pusher from './pusher.json';
import railway from './railway.json';
import redis from './redis.json';
import redisCloud from './redis-cloud.json';
import socketio from './socketio.json';
import soketi from './soketi.json';
import supabase from './supabase.json';
import supabaseRealtime from './supabase-realtime.json';
import supabaseSelfHosted from './supabase-self-hosted.json';
import type { LimitBook } from './types';
import upstash from './upstash.json';
import uwebsockets from './uwebsockets.json';
import valkey from './valkey.json';

/**
 * The limit books as filed, by vendor. The cast is the only one: `npm run check:data` proves every file against the
 * schema behind this type.
 */
export const limitBooks = [
  ably,
  aws,
  centrifugo,
  cloudflare,
  expo,
  gcp,
  phoenix,
  pusher,
  railway,
  redis,
  redisCloud,
  socketio,
  soketi,
  supabase,
  supabaseRealtime,
  supabaseSelfHosted,
  upstash,
  uwebsockets,
  valkey,
] as unknown as readonly LimitBook[];
