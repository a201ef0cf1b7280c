import { DEFAULT_SETTINGS, type Settings } from '@gymrats/model';
import { useEffect } from 'react';
import { differences } from './differences';

const SEPARATOR = ' – ';

/** Puts what the reader asked before the title of the tab, and takes it away again, whatever sets the title of the page. */
export function useTabTitle(settings: Settings): void {
  useEffect(() => {
    if (settings === DEFAULT_SETTINGS) return;
    const prefix = `${differences(settings).join(', ')}${SEPARATOR}`;
    const put = (): void => {
      if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    };
    put();
    const observer = new MutationObserver(put);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
  }, [settings]);
}
