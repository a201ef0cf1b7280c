/** Resolves once the page shows the answer to the question in its address; at once where it has none (`src/plugins/pages/start.ts`). */
export function answered(): Promise<void> {
  const root = document.documentElement;
  return new Promise((resolve) => {
    const look = (): void => {
      if (root.dataset.whatIf === 'pending') return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributeFilter: ['data-what-if'] });
    look();
  });
}
