// Typing notice: one broadcast in three seconds however fast someone types, instead of one for each key.
/** The part of a Realtime channel that this needs. */
export interface TypingChannel {
  send(message: { type: 'broadcast'; event: 'typing'; payload: { userId: string } }): Promise<unknown>;
}

/** Milliseconds between two notices; the reader's screen hides the notice after twice that. */
export const typingInterval = 3000;

/** Returns the function to call on every key. The clock, in milliseconds, is an argument for tests. */
export function createTypingNotice(channel: TypingChannel, userId: string, now: () => number = Date.now): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (now() - last < typingInterval) return;
    last = now();
    void channel.send({ type: 'broadcast', event: 'typing', payload: { userId } });
  };
}
