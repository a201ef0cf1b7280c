// Edge function, run every minute by a schedule: sends waiting notices to Expo a hundred at a time and never adds one.
import { createClient } from 'jsr:@supabase/supabase-js@2';

interface Waiting {
  queue_id: number;
  token: string;
  title: string;
  body: string;
}
interface Ticket {
  status: 'ok' | 'error';
  details?: { error?: string };
}

/** Expo takes at most this many messages in one request. */
const expoBatch = 100;
const secret = Deno.env.get('PUSH_WORKER_SECRET');
const admin = createClient(Deno.env.get('SUPABASE_URL') ?? '', Deno.env.get('SUPABASE_SERVICE_ROLE_KEY') ?? '');

async function send(batch: Waiting[]): Promise<Ticket[]> {
  const response = await fetch('https://exp.host/--/api/v2/push/send', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(batch.map(({ token, title, body }) => ({ to: token, title, body }))),
  });
  if (!response.ok) throw new Error(`push service answered ${response.status}`);
  const { data } = (await response.json()) as { data: Ticket[] };
  return data;
}

async function sendBatch(): Promise<number> {
  const { data, error } = await admin.rpc('take_push_batch', { batch_size: expoBatch });
  if (error) throw error;
  const waiting = data as Waiting[];
  const sent: number[] = [];
  for (let start = 0; start < waiting.length; start += expoBatch) {
    const batch = waiting.slice(start, start + expoBatch);
    const tickets = await send(batch);
    const gone = batch.filter((_, n) => tickets[n]?.details?.error === 'DeviceNotRegistered').map(({ token }) => token);
    if (gone.length > 0) await admin.from('user_push_tokens').delete().in('token', gone);
    sent.push(...batch.map(({ queue_id }) => queue_id));
  }
  if (sent.length > 0) await admin.from('push_queue').delete().in('id', sent);
  return sent.length;
}

Deno.serve(async (request) => {
  if (!secret || request.headers.get('x-worker-secret') !== secret) return new Response('not allowed', { status: 401 });
  try {
    return Response.json({ sent: await sendBatch() });
  } catch (error) {
    console.error(error);
    return new Response('try again', { status: 500 });
  }
});
