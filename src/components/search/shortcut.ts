const WRITES = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** True for a key that opens search: Ctrl+K or Cmd+K anywhere, and "/" where nothing is being written. */
export function opensSearch(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (event.defaultPrevented || altKey) return false;
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !shiftKey;
  const isWriting = target instanceof Element && target.closest(WRITES) !== null;
  return key === '/' && !ctrlKey && !metaKey && !isWriting;
}
