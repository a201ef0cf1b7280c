import { createClient } from 'jsr:@supabase/supabase-js@2';

const keys = JSON.parse(Deno.env.get('SUPABASE_SECRET_KEYS') ?? '{}') as Record<string, string>;
const secretKey = keys.push_worker;
if (!secretKey) throw new Error('the secret key "push_worker" is not set');

export const admin = createClient(Deno.env.get('SUPABASE_URL') ?? '', secretKey);
