import { useLayoutEffect } from 'react';

/**
 * Puts an attribute on `<html>` while something is shown, for styles of the whole page. With `html:has(…)` every change of the page could
 * change what the rule matches: the browser then recomputes all styles, which took 65 to 137 ms on the page of costs.
 */
export function useRootAttribute(name: `data-${string}`, isSet: boolean): void {
  useLayoutEffect(() => {
    if (!isSet) return;
    document.documentElement.setAttribute(name, '');
    return () => document.documentElement.removeAttribute(name);
  }, [name, isSet]);
}
