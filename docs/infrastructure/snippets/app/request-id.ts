// One id for each request of the app: the functions log it, the audit log keeps it, and a report of a person can name it.

/** The header that carries the id, in requests and answers. */
export const requestIdHeader = 'x-request-id';

const shape = /^[0-9a-f-]{36}$/;

/** Wraps `fetch` so that each request carries a new id, unless it has one: a retry of the same request keeps its own. */
export function withRequestId(send: typeof fetch, newId: () => string): typeof fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    if (!headers.has(requestIdHeader)) headers.set(requestIdHeader, newId());
    return send(input, { ...init, headers });
  };
}

/** The id of a request that arrived. Anything that is not an id is replaced: it goes into logs as it is. */
export function requestIdOf(request: Request, newId: () => string): string {
  const given = request.headers.get(requestIdHeader) ?? '';
  return shape.test(given) ? given : newId();
}
