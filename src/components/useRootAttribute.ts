import { useLayoutEffect } from 'react';

/**
 * Puts an attribute on `<html>` while something is shown, for styles of the whole page. Not `html:has(…)`: for a browser every change of the
 * page could change what that matches, and it computes all styles anew, for up to 0.1 s each time.
 */
export function useRootAttribute(name: `data-${string}`, isSet: boolean): void {
  useLayoutEffect(() => {
    if (!isSet) return;
    document.documentElement.setAttribute(name, '');
    return () => document.documentElement.removeAttribute(name);
  }, [name, isSet]);
}
