import { withSettings } from '@gymrats/model';
import type { ReactNode } from 'react';
import { question } from './question';
import { useCopyAddress } from './useCopyAddress';

/** Copies the address of the page with the reader's settings, as they are now. */
export function CopyLink(): ReactNode {
  const [said, copy] = useCopyAddress((search) => withSettings(search, question.get().settings));
  return (
    <>
      <button type="button" onClick={copy}>
        Copy link
      </button>
      <span className="what-if-said" role="status">
        {said}
      </span>
    </>
  );
}
