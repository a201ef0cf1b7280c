import type { Plugin } from '@docusaurus/types';
import { OWN_NAME_PATTERN } from '@gymrats/model';

/**
 * Marks a page whose address asks a question of its own, before anything is shown: its figures stay out of sight (css/whatif.css)
 * until they are computed for that question, so that nobody reads a number that is not theirs.
 */
const SCRIPT = `/${OWN_NAME_PATTERN}/.test(location.search)&&(document.documentElement.dataset.whatIf="pending")`;

export default function whatIfPending(): Plugin {
  return {
    name: 'what-if-pending',
    injectHtmlTags: () => ({ headTags: [{ tagName: 'script', innerHTML: SCRIPT }] }),
  };
}
