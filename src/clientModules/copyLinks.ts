import { shareAddress } from '../site/shareAddress';

/**
 * A click on a link to a heading, table, row or explanation also copies its absolute address, and says so. One listener for all of
 * them; without scripts, or before they are there, the links are plain anchors.
 */
const LINKS = ['a.hash-link', 'a.row-link', '.record-id a', '.explain > a'].map((link) => `${link}[href^="#"]`).join();
const SHOWN_MS = 2500;

function announcer(): (text: string) => void {
  const status = document.createElement('output');
  status.className = 'copied';
  status.setAttribute('aria-live', 'polite');
  document.body.append(status);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    status.textContent = text;
    timer = setTimeout(() => status.replaceChildren(), SHOWN_MS);
  };
}

async function copy(address: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(address);
    return 'Link copied';
  } catch {
    return 'Link is in the address bar';
  }
}

if (typeof document !== 'undefined') {
  const announce = announcer();
  document.addEventListener('click', async (event) => {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || !(target instanceof Element)) return;
    const anchor = target.closest(LINKS)?.getAttribute('href');
    if (!anchor) return;
    const shortlink = document.querySelector('link[rel="shortlink"]')?.getAttribute('href') ?? undefined;
    announce(await copy(shareAddress(anchor, { href: location.href, shortlink })));
  });
}
