import { createClient } from 'jsr:@supabase/supabase-js@2';
import { SignJWT } from 'npm:jose@6';

const [keyName = '', keySecret = ''] = (Deno.env.get('ABLY_KEY') ?? '').split(':');

Deno.serve(async (request) => {
  const client = createClient(Deno.env.get('SUPABASE_URL') ?? '', Deno.env.get('SUPABASE_PUBLISHABLE_KEY') ?? '', {
    global: { headers: { authorization: request.headers.get('authorization') ?? '' } },
  });
  const { data } = await client.auth.getUser();
  if (!data.user) return new Response('sign in first', { status: 401 });
  const { data: threads, error } = await client.from('chat_threads').select('id');
  if (error) return new Response('try again', { status: 500 });
  const channels = Object.fromEntries(threads.map(({ id }) => [`chat:${id}`, ['subscribe', 'presence']]));
  const token = await new SignJWT({
    'x-ably-capability': JSON.stringify(channels),
    'x-ably-clientId': data.user.id,
  })
    .setProtectedHeader({ alg: 'HS256', kid: keyName })
    .setIssuedAt()
    .setExpirationTime('30m')
    .sign(new TextEncoder().encode(keySecret));
  return new Response(token, { headers: { 'content-type': 'application/jwt' } });
});
