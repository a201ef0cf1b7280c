import type { Card } from './types';

/** What a card shows, in words, for those who do not see it. */
export function cardText({ kicker, headline, figures }: Card): string {
  const told = figures.map(({ label, text, detail }) => `${label}: ${text}${detail ? `, ${detail}` : ''}`);
  return `${kicker}: ${headline}. ${told.join('. ')}.`;
}
