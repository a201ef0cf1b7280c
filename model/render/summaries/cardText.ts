import type { Card } from './types';

/** What a card shows, in words, for those who do not see it. */
export function cardText({ kicker, headline, figures }: Card): string {
  const sentences = figures.map(({ label, text, detail }) => `${label}: ${text}${detail ? `, ${detail}` : ''}`);
  return `${kicker}: ${headline}. ${sentences.join('. ')}.`;
}
