// Edge function, run every minute by a schedule: sends waiting notices to Expo a hundred at a time until none is due. Receipts, where
// Expo reports most devices that are gone, are not read yet.
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
/** A run ends before the next one starts. */
const runMilliseconds = 45_000;
const workerSecret = Deno.env.get('PUSH_WORKER_SECRET');
const secretKeys = JSON.parse(Deno.env.get('SUPABASE_SECRET_KEYS') ?? '{}') as Record<string, string>;
const admin = createClient(Deno.env.get('SUPABASE_URL') ?? '', secretKeys.default ?? '');

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

/** Sends one slice and takes from the queue what was accepted or can never arrive; every other error stays in it for another try. */
async function deliver(batch: Waiting[]): Promise<number> {
  const tickets = await send(batch);
  const isGone = (n: number) => tickets[n]?.details?.error === 'DeviceNotRegistered';
  const gone = batch.filter((_, n) => isGone(n)).map(({ token }) => token);
  const done = batch.filter((_, n) => tickets[n]?.status === 'ok' || isGone(n)).map(({ queue_id }) => queue_id);
  if (gone.length > 0) await admin.from('user_push_tokens').delete().in('token', gone);
  if (done.length > 0) await admin.from('push_queue').delete().in('id', done);
  for (const [n, ticket] of tickets.entries()) {
    if (ticket.status === 'error' && !isGone(n))
      console.error(`push refused: ${ticket.details?.error ?? 'no reason given'}`);
  }
  return done.length;
}

async function sendAll(): Promise<number> {
  const end = Date.now() + runMilliseconds;
  let sent = 0;
  while (Date.now() < end) {
    const { data, error } = await admin.rpc('take_push_batch', { batch_size: expoBatch });
    if (error) throw error;
    const waiting = data as Waiting[];
    if (waiting.length === 0) break;
    for (let start = 0; start < waiting.length; start += expoBatch) {
      sent += await deliver(waiting.slice(start, start + expoBatch));
    }
  }
  return sent;
}

Deno.serve(async (request) => {
  if (!workerSecret || request.headers.get('x-worker-secret') !== workerSecret) {
    return new Response('not allowed', { status: 401 });
  }
  try {
    return Response.json({ sent: await sendAll() });
  } catch (error) {
    console.error(error);
    return new Response('try again', { status: 500 });
  }
});
