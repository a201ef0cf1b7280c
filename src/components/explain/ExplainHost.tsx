import { useLocation } from '@docusaurus/router';
import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react';
import { useAsked } from '../model/asked';
import { addressOf, figureAsked } from './address';
import type { ExplainDialogProps } from './ExplainDialog';

interface Opened {
  readonly name: string;
  readonly Dialog: ComponentType<ExplainDialogProps>;
}

/**
 * Opens the derivation of a figure: on a plain click on one, and where the address asks for it (`?explain=NAME`). Without scripts, and
 * where the code cannot be fetched, a figure is a link to the place that derives it. Stands once on a page.
 */
export function ExplainHost(): ReactNode {
  const { pathname, search } = useLocation();
  const asked = useAsked();
  const [opened, setOpened] = useState<Opened>();
  const open = useCallback(async (name: string): Promise<void> => {
    const { default: Dialog } = await import('./ExplainDialog');
    setOpened({ name, Dialog });
    showInAddress(name);
  }, []);
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const figure = figureOf(event);
      if (!figure) return;
      event.preventDefault();
      open(figure.dataset.figure ?? '').catch(() => window.location.assign(figure.href));
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page may ask for the same figure
  useEffect(() => {
    const name = figureAsked(search);
    if (name) open(name).catch(() => undefined);
    else setOpened(undefined);
  }, [pathname, search, open]);
  if (!opened) return null;
  const close = (): void => {
    setOpened(undefined);
    showInAddress(undefined);
  };
  return <opened.Dialog key={opened.name} name={opened.name} asked={asked} onClose={close} />;
}

/** The figure that a plain click is on; clicks that ask for another tab or window stay with the browser. */
function figureOf(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  return (event.target as Element).closest<HTMLAnchorElement>('a[data-figure]') ?? undefined;
}

function showInAddress(name: string | undefined): void {
  window.history.replaceState(window.history.state, '', addressOf(name, window.location));
}
