import useIsBrowser from '@docusaurus/useIsBrowser';
import { formatNumber } from '@gymrats/model';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { EXAMPLE_USERS } from '../whatif/answerFor';
import { useWhatIf } from '../whatif/context';
import { Controls } from './Controls';
import { TierLinks } from './TierLinks';

/** The question with the reader's number in it, and what can be changed of it. Without scripts, the way to the tiers. */
export function Question({ onMove }: { readonly onMove: () => void }): ReactNode {
  const { users = EXAMPLE_USERS } = useWhatIf().settings;
  const isBrowser = useIsBrowser();
  return (
    <header className="home-question explorer-question">
      <div className="container">
        <p className="home-ask">What if</p>
        <Heading as="h1">
          What do we do at <span className="home-volt">{formatNumber(users)}</span> users?
        </Heading>
        <div className="explorer-controls">
          {isBrowser ? (
            <Controls onMove={onMove} />
          ) : (
            <p>
              Below is the guide’s own answer at {formatNumber(EXAMPLE_USERS)} registered users: demand of the base
              case, the app after fixes. With scripts, a slider and your own settings stand here.
            </p>
          )}
        </div>
        <TierLinks />
      </div>
    </header>
  );
}
