/*
 * Runs in the head of every page, as it is, before anything else of the site. It starts the page's scripts (`deferPage.ts` has put
 * them to rest) at the first sign that a reader is there, or when the page has been quiet for a while, and gives back what the
 * reader did meanwhile once React has taken over. The page as built is complete without scripts: links, <details> and forms with an
 * address work by themselves and are left alone.
 */
(() => {
  /**
   * Milliseconds after the load event. Nobody waits for this: who scrolls, points, taps or types has started the scripts by then.
   * It is for readers who only look, so that figures are alive when they come to touch one. Long enough that a slow phone has
   * painted and fetched its pictures first; it also means that a measuring tool which never touches the page sees it without scripts.
   */
  const QUIET = 4000;
  /** Milliseconds for which letters typed after Ctrl+K, or after a tap on a button, wait for a field to take them. */
  const PATIENCE = 4000;
  const SIGNS = ['pointerdown', 'pointermove', 'touchstart', 'keydown', 'focusin', 'wheel', 'input', 'beforeprint'];
  /** A file to save has the guide's own numbers, and those of the address only once scripts write it. */
  const CONTROL = `[data-replay], button, [role="button"], [role="tab"]${location.search ? ', a[download]' : ''}`;

  type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  const root = document.documentElement;
  const replays = new Map<Element | string, () => void>();
  const options = { capture: true, passive: true };
  let awake = false;
  let typed = '';

  const isField = (target: unknown): target is Field =>
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  const isEditable = (target: unknown): boolean =>
    isField(target) || (target instanceof HTMLElement && target.isContentEditable);

  /** Puts the value in as a hand would: React compares with what it last saw, so that has to be the page's own value. */
  function enter(field: Field, value: string): void {
    if (!(field instanceof HTMLSelectElement)) field.value = field.defaultValue;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }

  function tick(box: HTMLInputElement, checked: boolean): void {
    box.checked = box.defaultChecked;
    if (box.checked !== checked) box.click();
  }

  function onClick(event: MouseEvent): void {
    const control = (event.target as Element).closest<HTMLElement>(CONTROL);
    const isDisabled = control?.matches(':disabled') ?? false;
    if (!control || event.button !== 0 || isDisabled !== (event.type === 'pointerup')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || control.closest('form[action]')) return;
    event.preventDefault();
    replays.set(control, () => control.click());
  }

  function onInput({ target }: Event): void {
    if (!isField(target)) return;
    const isBox = target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type);
    const { value } = target;
    const checked = isBox && target.checked;
    replays.set(target, () => (isBox ? tick(target, checked) : enter(target, value)));
  }

  function onKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (!event.isTrusted || isEditable(event.target)) return;
    const isShortcut = ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/' && replays.size === 0;
    if (isShortcut) {
      const again = new KeyboardEvent('keydown', {
        key,
        code: event.code,
        ctrlKey,
        metaKey,
        bubbles: true,
        cancelable: true,
      });
      replays.set('shortcut', () => (document.activeElement ?? document.body).dispatchEvent(again));
    } else if (replays.size > 0 && key === 'Backspace') {
      typed = typed.slice(0, -1);
    } else if (replays.size > 0 && key.length === 1 && !ctrlKey && !metaKey && !altKey && (key !== ' ' || typed)) {
      typed += key;
    } else return;
    event.preventDefault();
  }

  /** Types into the field that the replayed shortcut or button has opened, once it is there. */
  function typeOnceOpen(until: number): void {
    const field = document.activeElement;
    if (typed && !isEditable(field) && Date.now() < until) {
      setTimeout(typeOnceOpen, 50, until);
      return;
    }
    removeEventListener('keydown', onKey, true);
    if (typed && isField(field)) enter(field, field.value + typed);
  }

  function stopRecording(): void {
    removeEventListener('click', onClick, true);
    removeEventListener('pointerup', onClick, true);
    removeEventListener('input', onInput, true);
  }

  function replay(): void {
    stopRecording();
    const hasToType = replays.size > 0;
    for (const again of replays.values()) again();
    if (hasToType) typeOnceOpen(Date.now() + PATIENCE);
    else removeEventListener('keydown', onKey, true);
  }

  /** Without the scripts, what was held back goes its native way. */
  function giveUp(): void {
    stopRecording();
    removeEventListener('keydown', onKey, true);
    const last = [...replays.keys()].pop();
    if (last instanceof HTMLAnchorElement) location.assign(last.href);
  }

  function fetchAhead(href: string): void {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'script';
    link.href = href;
    document.head.append(link);
  }

  function run(src: string): void {
    const script = document.createElement('script');
    script.async = false;
    script.onerror = giveUp;
    script.src = src;
    document.head.append(script);
  }

  /** The page has the rules that it needs as built; what scripts add to it needs the whole stylesheet, before they run. */
  function start(): void {
    const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[nomodule]')].map(({ src }) => src);
    const runAll = () => scripts.forEach(run);
    const whole = document.querySelector<HTMLElement>('style[data-whole]')?.dataset.whole;
    if (!whole) {
      runAll();
      return;
    }
    scripts.forEach(fetchAhead);
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.onload = link.onerror = runAll;
    link.href = whole;
    document.head.append(link);
  }

  function wake(): void {
    if (awake) return;
    awake = true;
    for (const sign of [...SIGNS, 'scroll']) removeEventListener(sign, wake, options);
    new MutationObserver((_, observer) => {
      if (root.dataset.hasHydrated !== 'true') return;
      observer.disconnect();
      setTimeout(replay);
    }).observe(root, { attributeFilter: ['data-has-hydrated'] });
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
    else start();
  }

  for (const sign of SIGNS) addEventListener(sign, wake, options);
  addEventListener('click', onClick, true);
  addEventListener('pointerup', onClick, true);
  addEventListener('input', onInput, true);
  addEventListener('keydown', onKey, true);
  addEventListener('load', () => {
    // Not earlier: the browser's own jump to an anchor is a scroll too.
    setTimeout(() => awake || addEventListener('scroll', wake, options), 500);
    setTimeout(wake, QUIET);
  });
  // A what-if in the address: its numbers are what the reader came for.
  if (location.search) wake();
})();
