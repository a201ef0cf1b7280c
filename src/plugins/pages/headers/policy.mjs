/**
 * What a page may load and do. Everything comes from the site's own origin.
 *
 * Inline scripts run by hash only. Inline styles are allowed, because three things need them and none can be named by a hash:
 * Mermaid measures with and draws `<style>` elements whose text holds an id made at run time, its drawings carry `style`
 * attributes, and the code blocks and bars of the pages as built do so too.
 */
const directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'script-src-attr': ["'none'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Directives that browsers refuse to read from a `<meta>` element. */
const headerOnly = new Set(['frame-ancestors']);

function written(names, hashes) {
  return names
    .map((name) => [name, ...directives[name], ...(name === 'script-src' ? hashes : [])].join(' '))
    .join('; ');
}

/**
 * The Content-Security-Policy as a header.
 * @param {readonly string[]} hashes of inline scripts, as `'sha256-...'`
 */
export function headerPolicy(hashes) {
  return written(Object.keys(directives), hashes);
}

/** The same for a `<meta>` element of one page: what a host without headers, such as GitHub Pages, can be given. */
export function metaPolicy(hashes) {
  return written(
    Object.keys(directives).filter((name) => !headerOnly.has(name)),
    hashes,
  );
}

const unusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'payment',
  'usb',
];

/** The headers that do not depend on the pages. */
export const fixedHeaders = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};
