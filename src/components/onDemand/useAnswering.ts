import * as answering from './answering';

export type Answering = typeof answering;

/** The code that answers a question: at hand where pages are built. */
export function useAnswering(_isNeeded: boolean): Answering | undefined {
  return answering;
}

/** The same outside of a component. */
export async function loadAnswering(): Promise<Answering> {
  return answering;
}
