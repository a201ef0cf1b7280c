import { useCodeBlockContext } from '@docusaurus/theme-common/internal';
// The highlighter in the static render, nothing in a browser: see src/plugins/bundle-layout.
import { Highlighted as Ahead } from '@highlighter';
import { type ComponentType, type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/** Whether the component was first rendered onto the page as built, and not after a move from another page. */
function useIsAsBuilt(): boolean {
  const isHydrating = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  return useState(isHydrating)[0];
}

/**
 * Code, coloured when the page is built. A browser keeps what is there, without Prism, until somebody points at the block (its buttons
 * need it then), and fetches Prism for a page that it has come to without loading it anew.
 */
export default function CodeBlockContent(): ReactNode {
  const { metadata } = useCodeBlockContext();
  const isAsBuilt = useIsAsBuilt();
  const [Live, setLive] = useState<ComponentType | undefined>(() => Ahead);
  const load = () => import('./Highlighted').then(({ Highlighted }) => setLive(() => Highlighted));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the block appears
  useEffect(() => {
    if (!isAsBuilt) load();
  }, []);

  if (Live)
    return (
      <div key="live">
        <Live />
      </div>
    );
  if (!isAsBuilt) {
    return (
      <div key="plain">
        <pre className="thin-scrollbar">
          <code>{metadata.code}</code>
        </pre>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: not a control; the block inside takes the focus
    <div
      key="built"
      onPointerEnter={load}
      onFocus={load}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty text that React compares with nothing keeps what was built
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}
