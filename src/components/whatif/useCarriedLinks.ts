import { withSettings, writeSettings } from '@gymrats/model';
import { useEffect } from 'react';
import { question } from './question';

/**
 * Gives a link of this site the reader's settings at the moment when it is touched, so that a new tab, a copied link and a plain
 * anchor keep them too.
 */
export function useCarriedLinks(): void {
  useEffect(() => {
    const carry = ({ target }: Event): void => {
      const { settings } = question.get();
      if (writeSettings(settings) === '') return;
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || link.origin !== window.location.origin || link.hasAttribute('download')) return;
      const search = withSettings(link.search, settings);
      if (search !== link.search) link.search = search;
    };
    const kinds = ['pointerdown', 'focusin', 'contextmenu'] as const;
    for (const kind of kinds) document.addEventListener(kind, carry, { capture: true, passive: true });
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, carry, { capture: true });
    };
  }, []);
}
