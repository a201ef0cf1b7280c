import { formatCount } from '@gymrats/model';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { EXAMPLE_USERS } from '../whatif/exampleUsers';
import { useWhatIf } from '../whatif/question';
import { Controls } from './Controls';
import { TierLinks } from './TierLinks';

function AskedUsers(): ReactNode {
  return formatCount(useWhatIf('followed').users ?? EXAMPLE_USERS);
}

/** The question with the reader's number in it, and what can be changed of it. Without scripts, the way to the tiers. */
export function Question(): ReactNode {
  return (
    <header className="home-question explorer-question">
      <div className="container">
        <p className="home-ask">What if</p>
        <Heading as="h1">
          What do we do at{' '}
          <span className="home-volt">
            <AskedUsers />
          </span>{' '}
          users?
        </Heading>
        <div className="explorer-controls">
          <Controls />
          <noscript>
            <p>
              Below is the guide’s own answer at {formatCount(EXAMPLE_USERS)} registered users, whatever number the
              address names: settings need scripts. The pages of the tiers answer without them.
            </p>
          </noscript>
        </div>
        <TierLinks />
      </div>
    </header>
  );
}
