import Heading from '@theme/Heading';
import type { ReactNode } from 'react';

interface NotKnownProps {
  readonly missing: readonly string[];
  readonly changes: readonly string[];
}

function Sentences({ items }: { readonly items: readonly string[] }): ReactNode {
  return (
    <ul className="record-sentences">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** What the books do not know, said as such, and the price changes on record. */
export function NotKnown({ missing, changes }: NotKnownProps): ReactNode {
  return (
    <>
      {missing.length > 0 && (
        <section aria-labelledby="not-known">
          <Heading as="h2" id="not-known">
            Not known
          </Heading>
          <p>These are left out of every computed figure rather than guessed.</p>
          <Sentences items={missing} />
        </section>
      )}
      {changes.length > 0 && (
        <section aria-labelledby="changes">
          <Heading as="h2" id="changes">
            Price changes on record
          </Heading>
          <Sentences items={changes} />
        </section>
      )}
    </>
  );
}
