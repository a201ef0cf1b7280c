import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ComponentType, type MouseEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { arrive, expectArrival } from './arrive';
import { fetchIndex } from './fetchIndex';
import { type HeldKeys, holdKeys } from './holdKeys';
import type { SearchDialogProps } from './SearchDialog';
import { opensSearch } from './shortcut';

interface OpenSearch {
  readonly Dialog: ComponentType<SearchDialogProps>;
  readonly typed: string;
}

/**
 * The way to search in the top bar: as built, a link to the contents of the guide; with scripts, the button that opens the search
 * dialog, as do Ctrl+K, Cmd+K and "/". The dialog and the index are fetched when first asked for; if the dialog cannot be had, the
 * link is followed.
 */
export function SearchButton(): ReactNode {
  const contents = useBaseUrl('/guide/');
  const location = useLocation();
  const [search, setSearch] = useState<OpenSearch>();
  const holding = useRef<HeldKeys>(undefined);
  const cameFrom = useRef<Element>(undefined);
  const button = useRef<HTMLAnchorElement>(null);

  const open = useCallback(async () => {
    if (holding.current || document.querySelector('dialog.search[open]')) return;
    cameFrom.current = document.activeElement ?? undefined;
    const held = holdKeys();
    holding.current = held;
    fetchIndex().catch(() => undefined);
    try {
      const { SearchDialog } = await import('./SearchDialog');
      flushSync(() => setSearch({ Dialog: SearchDialog, typed: held.release() }));
    } catch {
      held.release();
      window.location.assign(contents);
    }
    holding.current = undefined;
  }, [contents]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);

  useEffect(() => arrive(location.hash), [location]);

  const close = (hasFollowed: boolean) => {
    setSearch(undefined);
    expectArrival(hasFollowed);
    const back = cameFrom.current;
    if (back instanceof HTMLElement && back !== document.body && back.isConnected) back.focus({ preventScroll: true });
    else button.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <a
        ref={button}
        className="search-open"
        href={contents}
        data-replay="search"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={(event) => {
          if (isPlain(event)) {
            event.preventDefault();
            open();
          }
        }}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4.2 9.7L17 17" />
        </svg>
        <span className="search-open-label">Search</span>
        <span className="search-open-contents">Contents</span>
        <span className="search-key" aria-hidden="true">
          /
        </span>
      </a>
      {search && <search.Dialog typed={search.typed} onClose={close} />}
    </>
  );
}

function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
