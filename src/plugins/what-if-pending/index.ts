import type { LoadContext, Plugin } from '@docusaurus/types';
import { loadModel } from '../lib/loadModel';

/**
 * Marks a page whose address asks a question of its own, before anything is shown: its figures stay out of sight (css/whatif.css)
 * until they are computed for that question, so that nobody reads a number that is not theirs.
 */
export default async function whatIfPending({ siteDir }: LoadContext): Promise<Plugin> {
  const { OWN_NAME_PATTERN } = await loadModel(siteDir);
  const script = `/${OWN_NAME_PATTERN}/.test(location.search)&&(document.documentElement.dataset.whatIf="pending")`;
  return {
    name: 'what-if-pending',
    injectHtmlTags: () => ({ headTags: [{ tagName: 'script', innerHTML: script }] }),
  };
}
