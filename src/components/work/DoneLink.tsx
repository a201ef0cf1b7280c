import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { useAnswering } from '#answering';
import { useTicks } from '../runbook/ticks';
import { useCopyAddress } from '../whatif/useCopyAddress';
import { withDone } from './doneLink';

/** Copies a link that lists what is ticked, and takes over what the link of somebody else lists. */
export function DoneLink({ users }: { readonly users: number }): ReactNode {
  const { ticked } = useTicks('what-to-do');
  const { search } = useLocation();
  const isBrowser = useIsBrowser();
  const isListed = isBrowser && new URLSearchParams(search).has('done');
  const answering = useAnswering(isListed);
  if (!isBrowser) return null;
  return (
    <>
      {isListed && answering && <answering.ListedAsDone users={users} query={search} />}
      {ticked.size > 0 && <CopyDone done={[...ticked]} />}
    </>
  );
}

function CopyDone({ done }: { readonly done: readonly string[] }): ReactNode {
  const [said, copy] = useCopyAddress((search) => withDone(search, done));
  return (
    <p className="done-link">
      <button type="button" className="button button--secondary button--sm" onClick={copy}>
        Copy link with what is done
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
