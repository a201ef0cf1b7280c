import type { Result } from './search';

const USERS = /^(?:what if )?(?:we have |there are )?([1-9]\d{0,2}(?:,?\d{3})*)(k|m)?(?: registered)? users$/i;
const MAGNITUDES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** Leads a question with the reader's own numbers to the explorer: "40000 users" and "what if video doubles". */
export function explorerLinks(query: string): Result[] {
  const asked = query.trim().replace(/\s+/g, ' ');
  const [, digits, magnitude = ''] = USERS.exec(asked) ?? [];
  if (digits !== undefined) {
    const users = Number(digits.replaceAll(',', '')) * (MAGNITUDES[magnitude.toLowerCase()] ?? 1);
    return [link(`/explore/?users=${users}`, `Explore ${users.toLocaleString('en-US')} users`)];
  }
  return /^what if\b/i.test(asked) ? [link('/explore/', 'Ask "what if" in the explorer')] : [];
}

function link(href: string, title: string): Result {
  const excerpt = [
    { text: 'Set the number of users and every assumption, and see the bills change.', isMarked: false },
  ];
  return { href, title: [{ text: title, isMarked: false }], trail: 'Explorer', excerpt };
}
