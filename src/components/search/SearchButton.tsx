import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { SearchDialog } from './SearchDialog';

/** A result was followed: its place gets the focus. Outside React, because another page may bring a top bar of its own. */
let isFollowed = false;

const WRITES = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * Search in the top bar: as built, a link to the contents of the guide; with scripts, the button that opens the search dialog, as do
 * Ctrl+K, Cmd+K and "/".
 */
export function SearchButton(): ReactNode {
  const contents = useBaseUrl('/guide/');
  const [isOpen, setOpen] = useState(false);
  const location = useLocation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  useEffect(() => {
    if (!isFollowed) return;
    isFollowed = false;
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place && place.tabIndex < 0) place.tabIndex = -1;
    place?.focus({ preventScroll: true });
  }, [location]);
  const onFollow = () => {
    isFollowed = true;
  };

  return (
    <>
      <a
        className="search-open"
        href={contents}
        data-replay="search"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={(event) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          // At once, because a phone shows its keyboard only in answer to a touch.
          flushSync(() => setOpen(true));
        }}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4.2 9.7L17 17" />
        </svg>
        <span className="search-open-label">Search</span>
        <span className="search-open-contents">Contents</span>
      </a>
      {isOpen && <SearchDialog onClose={() => setOpen(false)} onFollow={onFollow} />}
    </>
  );
}

/** True for a key that opens search: Ctrl+K or Cmd+K anywhere, and "/" where nothing is being written. */
function opensSearch({ key, ctrlKey, metaKey, altKey, shiftKey, target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey) return false;
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !shiftKey;
  const isWriting = target instanceof Element && target.closest(WRITES) !== null;
  return key === '/' && !ctrlKey && !metaKey && !isWriting;
}

function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
