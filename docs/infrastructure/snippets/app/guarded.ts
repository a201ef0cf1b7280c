// Around every edge function that users call: an id, the user's limit, one line of log for each call, and no inner error in the answer.
import { requestIdHeader, requestIdOf } from './request-id.ts';

/** What one call leaves in the log. No body, no token, no address. */
export interface CallLog {
  readonly function: string;
  readonly requestId: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly error?: string;
}

interface Surroundings {
  /** False once the caller has used up the limit of this minute: `rpc('take_turn', { action })` with the caller's own token. */
  readonly mayCall: (request: Request) => Promise<boolean>;
  readonly log?: (line: CallLog) => void;
  readonly now?: () => number;
  readonly newId?: () => string;
}

/** Makes the handler of a function. Answers 429 above the limit and 500 for an error, both with the id that the log has. */
export function guarded(
  name: string,
  handle: (request: Request, requestId: string) => Promise<Response>,
  {
    mayCall,
    log = (line) => console.log(JSON.stringify(line)),
    now = Date.now,
    newId = () => crypto.randomUUID(),
  }: Surroundings,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const requestId = requestIdOf(request, newId);
    const started = now();
    const answer = async (): Promise<Response> => {
      if (await mayCall(request)) return handle(request, requestId);
      return Response.json({ code: 'too_many_requests', requestId }, { status: 429, headers: { 'retry-after': '60' } });
    };
    const { response, ...failure } = await answer().then(
      (done) => ({ response: done }),
      (error: unknown) => ({
        response: Response.json({ code: 'internal', requestId }, { status: 500 }),
        error: error instanceof Error ? error.message : String(error),
      }),
    );
    log({ function: name, requestId, status: response.status, milliseconds: now() - started, ...failure });
    const headers = new Headers(response.headers);
    headers.set(requestIdHeader, requestId);
    return new Response(response.body, { status: response.status, headers });
  };
}
