import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useAnswering } from '#answering';
import { useIsAsBuilt } from '../useIsAsBuilt';
import type { Answering } from './useAnswering';

interface AsBuiltProps {
  readonly element: 'div' | 'span';
  /** Whether what the build computed is what the page is to show. Once it was not, what is inside is drawn. */
  readonly isDefault: boolean;
  /** Shown beside the built HTML, given its element: what scripts add to it. */
  readonly behind?: ((built: HTMLElement) => ReactNode) | undefined;
  /** Draws what is inside: for the build, and for a browser where the built HTML does not hold. */
  readonly children: (answering: Answering) => ReactNode;
}

// One object: React would empty the element for another one.
const UNTOUCHED = { __html: '' };

/**
 * An element whose HTML a browser takes from the page as built, instead of computing and drawing the same again: most readers never ask
 * for numbers of their own, and a page has hundreds of figures. Under other numbers, and on a page that was not loaded as built, what is
 * inside is drawn, by code that comes then; what was open stays open.
 */
export function AsBuilt({ element: Element, isDefault, behind, children }: AsBuiltProps): ReactNode {
  const wasBuilt = useIsAsBuilt();
  const [hasChanged, setChanged] = useState(false);
  const [built, setElement] = useState<HTMLElement>();
  const isBuilt = wasBuilt && !hasChanged && isDefault;
  const answering = useAnswering(!isBuilt);
  if (!isDefault && !hasChanged && answering) setChanged(true);
  const hasMore = behind !== undefined;
  const open = useRef<readonly string[]>([]);
  const attach = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      if (!element.hasChildNodes()) setChanged(true);
      else if (hasMore) setElement(element);
      return () => {
        open.current = foldsOf(element)
          .filter((fold) => fold.open)
          .map(nameOf);
        setElement(undefined);
      };
    },
    [hasMore],
  );
  const reopen = useCallback((element: HTMLElement | null) => {
    if (!element || open.current.length === 0) return;
    for (const fold of foldsOf(element)) if (open.current.includes(nameOf(fold))) fold.open = true;
    open.current = [];
  }, []);
  if (typeof document === 'undefined' || (!isBuilt && (answering || !wasBuilt || hasChanged))) {
    return (
      <Element key="drawn" ref={reopen}>
        {answering && children(answering)}
      </Element>
    );
  }
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set, the page's own HTML stays */}
      <Element ref={attach} suppressHydrationWarning dangerouslySetInnerHTML={UNTOUCHED} />
      {built && behind?.(built)}
    </>
  );
}

const foldsOf = (element: HTMLElement): HTMLDetailsElement[] => [...element.querySelectorAll('details')];
const nameOf = (fold: HTMLDetailsElement): string => fold.id || fold.className;
