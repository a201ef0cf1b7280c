import ably from './ably.json';
import aws from './aws.json';
import bunny from './bunny.json';
import cloudflare from './cloudflare.json';
import expo from './expo.json';
import flyio from './flyio.json';
import gcp from './gcp.json';
import mux from './mux.json';
import neon from './neon.json';
import railway from './railway.json';
import supabase from './supabase.json';
import supabaseRounding from './supabase-rounding.json';
import type { Example } from './types';

/** Every published worked bill that the project holds, usable or not. */
export const examples = [
  ...ably,
  ...aws,
  ...bunny,
  ...cloudflare,
  ...expo,
  ...flyio,
  ...gcp,
  ...mux,
  ...neon,
  ...railway,
  ...supabase,
  ...supabaseRounding,
] as unknown as readonly Example[];

/** Examples whose bill is compared: all but those that cannot be. */
export const usableExamples = examples.filter((example) => example.usable !== false);

/** Examples whose rows hold though the vendor added them up wrongly. */
export const misaddedExamples = examples.filter((example) => example.vendorError !== undefined);
