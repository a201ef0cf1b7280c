// The part of the Supabase client that the snippets use (2.91).
interface Answer<T> {
  data: T;
  error: Error | null;
}
interface Query extends PromiseLike<Answer<unknown>> {
  or(filters: string): this;
  order(column: string): this;
  limit(rows: number): this;
  in(column: string, values: readonly (string | number)[]): this;
  returns<T>(): PromiseLike<{ data: T; error: null } | { data: null; error: Error }>;
}
interface Client {
  auth: {
    getSession(): Promise<{ data: { session: { access_token: string; user: { id: string } } | null } }>;
    startAutoRefresh(): Promise<void>;
    stopAutoRefresh(): Promise<void>;
  };
  storage: {
    from(bucket: string): {
      createSignedUrl(
        path: string,
        seconds: number,
      ): Promise<{ data: { signedUrl: string }; error: null } | { data: null; error: Error }>;
    };
  };
  from(table: string): {
    select(columns: string): Query;
    delete(): Query;
    upsert(rows: object[], options?: { onConflict?: string }): Query;
  };
  rpc(name: string, values?: object): PromiseLike<Answer<unknown>>;
}
interface ClientOptions {
  auth?: { storage?: object; persistSession?: boolean; autoRefreshToken?: boolean; detectSessionInUrl?: boolean };
  global?: { fetch?: typeof fetch };
}
declare module '@supabase/supabase-js' {
  export function createClient(url: string, key: string, options?: ClientOptions): Client;
}
declare module 'jsr:@supabase/supabase-js@2' {
  export function createClient(url: string, key: string, options?: ClientOptions): Client;
}
declare namespace Deno {
  const env: { get(name: string): string | undefined };
  function serve(handler: (request: Request) => Response | Promise<Response>): void;
}
