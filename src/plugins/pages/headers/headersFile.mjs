/** The name under which Netlify and Cloudflare Pages look for headers. */
export const headersFile = '_headers';

/** The longest line that Cloudflare Pages reads. */
const longestLine = 2000;

/**
 * The text of a `_headers` file of one rule for all paths.
 * @param {string} base path of the site, with slashes at both ends
 * @param {Record<string, string>} headers
 * @throws Error where a line is longer than hosts read
 */
export function writeHeadersFile(base, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const tooLong = lines.find((line) => line.length > longestLine);
  if (tooLong !== undefined) {
    throw new Error(
      `${headersFile}: ${tooLong.slice(0, 60)}... has ${tooLong.length} characters; hosts read ${longestLine}. ` +
        'Give all pages the same inline scripts, and put what differs into data attributes.',
    );
  }
  return `${[`${base}*`, ...lines].join('\n')}\n`;
}

/**
 * The headers of such a file, names in lower case.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function readHeadersFile(text) {
  const pairs = [...text.matchAll(/^ +([\w-]+): (.+)$/gm)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name.toLowerCase(), value]));
}
