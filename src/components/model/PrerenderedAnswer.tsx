import type { ReactNode } from 'react';
import { useAsked } from './asked';

interface PrerenderedAnswerProps {
  readonly name: string;
  readonly answer: unknown;
}

/** Carries a default answer in the page as built, for the browser to read. Shows nothing. */
export function PrerenderedAnswer({ name, answer }: PrerenderedAnswerProps): ReactNode {
  if (useAsked() !== undefined || answer === undefined) return null;
  return <data hidden data-answer={name} value={JSON.stringify(answer)} />;
}
