import { hashOf, inlineScripts } from '../headers/inlineScripts.mjs';
import { metaPolicy } from '../headers/policy.mjs';
import type { Step } from './types';

/**
 * Names the page's inline scripts in a security policy of its own, for hosts that send no headers. It stands right after the
 * character set, because a policy binds only what follows it, and it is the last step: a script that changes afterwards will not run.
 */
export const addPolicy: Step = (page, report) => {
  const hashes = [...new Set(inlineScripts(page.html).map(hashOf))];
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(hashes)}">`;
  const html = page.html.replace(/<meta charset=[^>]*>/i, (charset) => charset + meta);
  if (html === page.html) report(`${page.file}: names no character set, so its security policy has no place`);
  return { ...page, html };
};
