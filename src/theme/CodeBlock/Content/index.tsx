import { useCodeBlockContext } from '@docusaurus/theme-common/internal';
// The highlighter in the static render, nothing in a browser: see src/plugins/bundler.
import { Highlighted as Ahead } from '@highlighter';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useIsAsBuilt } from '../../../components/useIsAsBuilt';

/** Longer code is not coloured: each word of it would be an element of the page. Lines. */
const MOST_LINES = 100;

/**
 * Code, coloured when the page is built. A browser keeps what is there, without Prism, and fetches Prism for a page that the reader
 * has come to without a reload. The theme's buttons work on the <pre> itself.
 */
export default function CodeBlockContent(): ReactNode {
  const { metadata, wordWrap } = useCodeBlockContext();
  const isAsBuilt = useIsAsBuilt();
  const [Live, setLive] = useState<ComponentType | undefined>(() => Ahead);
  useEffect(() => {
    if (!isAsBuilt) import('./Highlighted').then(({ Highlighted }) => setLive(() => Highlighted));
  }, [isAsBuilt]);
  const tellTheme = (pre: HTMLPreElement | null) => {
    (wordWrap.codeBlockRef as { current: HTMLPreElement | null }).current = pre;
  };

  const isLong = metadata.code.split('\n').length > MOST_LINES;
  if (Live && !isLong) {
    return (
      <div key="live">
        <Live />
      </div>
    );
  }
  if (isLong || !isAsBuilt) {
    return (
      <div key="plain">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre className="thin-scrollbar" tabIndex={0} ref={tellTheme}>
          <code>{metadata.code}</code>
        </pre>
      </div>
    );
  }
  return (
    <div
      key="built"
      ref={(element) => tellTheme(element?.querySelector('pre') ?? null)}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty text that React compares with nothing keeps what was built
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}
