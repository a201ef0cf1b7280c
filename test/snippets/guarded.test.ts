import { describe, expect, it } from 'vitest';
import { type CallLog, guarded } from '../../docs/infrastructure/snippets/app/guarded';
import { requestIdHeader, requestIdOf, withRequestId } from '../../docs/infrastructure/snippets/app/request-id';

const id = '3f1c9d2e-0000-4000-8000-00000000000a';
const call = (headers: Record<string, string> = {}) => new Request('https://api.test/functions/v1/sign', { headers });

describe('an id for each request', () => {
  it('is set by the client, new for each request, and kept where one is given', async () => {
    const sent: (string | null)[] = [];
    let n = 0;
    const send = withRequestId(
      async (_input, init) => {
        sent.push(new Headers(init?.headers).get(requestIdHeader));
        return new Response();
      },
      () => {
        n += 1;
        return `id-${n}`;
      },
    );
    await send('https://api.test/rest/v1/posts', { headers: { apikey: 'k' } });
    await send(call());
    await send('https://api.test/rest/v1/posts', { headers: { [requestIdHeader]: id } });
    expect(sent).toEqual(['id-1', 'id-2', id]);
  });
  it('keeps the headers of the request', async () => {
    let seen: Headers | undefined;
    const send = withRequestId(
      async (_input, init) => {
        seen = new Headers(init?.headers);
        return new Response();
      },
      () => id,
    );
    await send(call({ authorization: 'Bearer t' }));
    expect(seen?.get('authorization')).toBe('Bearer t');
  });
  it.each(['', 'x'.repeat(36), `${id}\t{"level":"error"}`, `${id}${id}`])('replaces %j, which is no id', (given) => {
    expect(requestIdOf(call({ [requestIdHeader]: given }), () => 'new')).toBe('new');
  });
});

describe('a guarded function', () => {
  const make = (mayCall: boolean, handle: () => Promise<Response>) => {
    const lines: CallLog[] = [];
    let clock = 100;
    const run = guarded('sign-media', handle, {
      mayCall: async () => mayCall,
      log: (line) => lines.push(line),
      now: () => {
        clock += 7;
        return clock;
      },
      newId: () => 'new',
    });
    return { run, lines };
  };

  it('answers with the id of the request and leaves one line', async () => {
    const { run, lines } = make(true, async () => Response.json({ url: 'x' }, { status: 201 }));
    const answer = await run(call({ [requestIdHeader]: id }));
    expect([answer.status, answer.headers.get(requestIdHeader), await answer.json()]).toEqual([201, id, { url: 'x' }]);
    expect(lines).toEqual([{ function: 'sign-media', requestId: id, status: 201, milliseconds: 7 }]);
  });
  it('refuses above the limit without running, and says when to come back', async () => {
    let ran = false;
    const { run, lines } = make(false, async () => {
      ran = true;
      return new Response();
    });
    const answer = await run(call());
    expect([answer.status, answer.headers.get('retry-after'), ran]).toEqual([429, '60', false]);
    expect(lines).toMatchObject([{ status: 429, requestId: 'new' }]);
  });
  it('keeps the text of an error in the log and out of the answer', async () => {
    const { run, lines } = make(true, async () => {
      throw new Error('password of the database is wrong');
    });
    const answer = await run(call({ [requestIdHeader]: id }));
    expect([answer.status, await answer.json()]).toEqual([500, { code: 'internal', requestId: id }]);
    expect(lines).toMatchObject([{ requestId: id, status: 500, error: 'password of the database is wrong' }]);
  });
});
