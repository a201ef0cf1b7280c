import { asksQuestion } from '@gymrats/model';

/*
 * Runs in the head of every page. The page as built is complete without scripts; its own scripts start at once where the reader came to
 * set something, elsewhere when the page has loaded and the browser is idle, or at the first input.
 */
(() => {
  const root = document.documentElement;
  const files = document.currentScript?.dataset.files?.split(' ') ?? [];
  const asks = asksQuestion(location.search);
  let [started, tapped] = [false, undefined as HTMLElement | undefined];

  const run = () => {
    for (const src of files)
      document.head.append(Object.assign(document.createElement('script'), { src, async: false }));
  };
  const start = () => {
    if (started) return;
    started = true;
    for (const href of files)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href }));
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', run);
    else run();
  };
  const keep = (element: HTMLElement) => {
    tapped = element;
    element.ariaBusy = 'true';
  };
  // A disabled button, such as that of the theme, gets no click. One in a form with an address works by itself.
  const tap = (event: Event) => {
    const { type, target } = event;
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button, a[data-replay]') : null;
    if (!button || button.form || !!button.disabled !== (type === 'pointerup')) return;
    if (button.matches('a')) {
      const { metaKey, ctrlKey, shiftKey } = event as MouseEvent;
      if (metaKey || ctrlKey || shiftKey) return;
      event.preventDefault();
    }
    keep(button);
  };
  // Enter in a field whose button asks, and the keys that open the search.
  const press = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey } = event;
    const field = target instanceof Element ? target.closest('input, textarea, select') : null;
    const searches = key === '/' ? !field : key === 'k' && (ctrlKey || metaKey);
    if (!searches && key !== 'Enter') return;
    const kept = searches
      ? document.querySelector<HTMLElement>('[data-replay="search"]')
      : field?.closest('[data-enter]')?.querySelector('button');
    if (!kept) return;
    event.preventDefault();
    keep(kept);
  };
  const observer = new MutationObserver(() => {
    if (root.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    for (const type of ['click', 'pointerup']) removeEventListener(type, tap, true);
    removeEventListener('keydown', press, true);
    for (const busy of document.querySelectorAll('[aria-busy]')) busy.removeAttribute('aria-busy');
    setTimeout(() => tapped?.click());
  });

  observer.observe(root, { attributeFilter: ['data-has-hydrated'] });
  for (const type of ['click', 'pointerup']) addEventListener(type, tap, true);
  addEventListener('keydown', press, true);
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, start, true);
  // Without a time limit some pages wait for ever: a browser that paints nothing need not tell that it is idle.
  addEventListener('load', () =>
    'requestIdleCallback' in window ? requestIdleCallback(start, { timeout: 1000 }) : setTimeout(start),
  );
  // Its figures stay out of sight (css/whatif.css) until they are computed: nobody reads a number that is not theirs.
  if (asks) root.dataset.whatIf = 'pending';
  if (asks || location.pathname.endsWith('/explore/')) start();
})();
