import type { ReactNode } from 'react';
import { useAnswering } from '#answering';
import { useAsked } from '../model/asked';
import { PrerenderedAnswer } from '../model/PrerenderedAnswer';
import { receive } from '../model/receive';
import type { Answers } from './answers';

const received = new Map<string, unknown>();

/** The default answer of that name as the page has it; what a page had stays known. */
function find(name: string): unknown {
  const found = received.get(name) ?? receive(name);
  if (found !== undefined) received.set(name, found);
  return found;
}

/**
 * An answer of `answers.ts` by its name, and the element that carries the default one to a browser, which one of those who ask has to show.
 * Undefined while the code that answers is on its way.
 */
export function useAnswer<Name extends keyof Answers>(
  name: Name,
  users: number,
): { readonly answer: ReturnType<Answers[Name]> | undefined; readonly carrier: ReactNode } {
  const asked = useAsked();
  const key = `${name} ${users}`;
  const inPage = asked === undefined ? (find(key) as ReturnType<Answers[Name]> | undefined) : undefined;
  const answering = useAnswering(inPage === undefined);
  const answer = inPage ?? answering?.answer(name, asked, users);
  return { answer, carrier: <PrerenderedAnswer name={key} answer={answer} /> };
}
