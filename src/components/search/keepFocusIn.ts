import type { KeyboardEvent } from 'react';

const REACHED_BY_TAB = 'input, button, a[href]:not([tabindex="-1"])';

/** Tab at the last control of the element leads to its first, and back. */
export function keepFocusIn(element: HTMLElement | null, event: KeyboardEvent): void {
  const controls = [...(element?.querySelectorAll<HTMLElement>(REACHED_BY_TAB) ?? [])];
  const [from, to] = event.shiftKey ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]];
  if (document.activeElement !== from) return;
  event.preventDefault();
  to?.focus();
}
