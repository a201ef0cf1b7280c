import { createHash } from 'node:crypto';

const script =
  /<script(?<attributes>(?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*>(?<text>[\s\S]*?)<\/script>/gi;
const runs = /^(?:module|text\/javascript|application\/javascript)?$/i;

function typeOf(attributes) {
  const found = /\stype=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}

/** The text of every script that a page carries itself and a browser would run; data such as JSON-LD is none. */
export function inlineScripts(html) {
  return [...html.matchAll(script)]
    .filter(({ groups }) => !/\ssrc=/i.test(groups.attributes) && runs.test(typeOf(groups.attributes)))
    .map(({ groups }) => groups.text);
}

/** The hash of a script as a policy names it. Browsers hash text whose line ends are LF. */
export function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text.replaceAll('\r\n', '\n'), 'utf8').digest('base64')}'`;
}
