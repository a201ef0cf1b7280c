import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';

const MARKS = /`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** Text of a record in which `code` and [links](address) are marked as in Markdown. */
export function Words({ children }: { readonly children: string }): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of children.matchAll(MARKS)) {
    const [whole, code, label, address] = match;
    parts.push(children.slice(end, match.index));
    parts.push(
      code !== undefined ? (
        <code key={match.index}>{code}</code>
      ) : (
        <Link key={match.index} to={address}>
          {label}
        </Link>
      ),
    );
    end = match.index + whole.length;
  }
  parts.push(children.slice(end));
  return parts;
}
