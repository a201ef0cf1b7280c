import type { BuiltMeta } from '../../../components/meta/BuiltMeta';
import { metaTags } from '../../../components/meta/metaTags';

/** Where the site is. */
export interface SiteAddress {
  readonly siteUrl: string;
  readonly baseUrl: string;
  readonly siteTitle: string;
}

/** The same on every page, so that a policy needs one hash for all. Query and anchor travel along. */
const FORWARD = "location.replace(document.getElementById('to').href+location.search+location.hash)";

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function element(name: string, attributes: object): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}>`;
}

/**
 * The page of a short link: leads on by script with query and anchor, without scripts by refresh and link, and tells a chat what its
 * target would tell.
 */
export function permalinkPage(target: string, meta: BuiltMeta, { siteUrl, baseUrl, siteTitle }: SiteAddress): string {
  const path = baseUrl + target.slice(1);
  const image = siteUrl + baseUrl + meta.image.slice(1);
  const tags = [
    { name: 'viewport', content: 'width=device-width,initial-scale=1' },
    { name: 'robots', content: 'noindex' },
    { name: 'description', content: meta.description },
    { property: 'og:site_name', content: siteTitle },
    { property: 'og:type', content: 'website' },
    { property: 'og:url', content: siteUrl + path },
    { property: 'og:description', content: meta.description },
    { property: 'og:image', content: image },
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:image', content: image },
    ...metaTags(meta),
  ].map((tag) => element('meta', tag));
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escaped(`${meta.title} | ${siteTitle}`)}</title>`,
    element('link', { rel: 'canonical', href: siteUrl + path }),
    ...tags,
    `<noscript>${element('meta', { 'http-equiv': 'refresh', content: `0; url=${path}` })}</noscript>`,
    '</head>',
    '<body>',
    `<main><h1>${escaped(meta.title)}</h1><p>${element('a', { id: 'to', href: path })}Go to the page</a></p></main>`,
    `<script>${FORWARD}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
