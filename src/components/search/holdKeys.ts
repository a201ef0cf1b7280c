/** A field that takes what is typed until the dialog is there. */
export interface HeldKeys {
  /** Removes the field and returns what was typed. */
  release(): string;
}

/**
 * Puts the focus into a field out of sight, at once: nothing typed is lost while the dialog is on its way, and a phone that shows its
 * keyboard only in answer to a touch shows it now.
 */
export function holdKeys(): HeldKeys {
  const field = document.createElement('input');
  field.className = 'search-hold';
  field.setAttribute('aria-label', 'Search the guide');
  document.body.append(field);
  field.focus({ preventScroll: true });
  return {
    release() {
      field.remove();
      return field.value;
    },
  };
}
