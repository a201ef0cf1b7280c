/** A path below which a site can be served: `/` or `/guide/`, of letters that need no escape in an address. */
const BASE = /^\/(?:[\w.~-]+\/)*$/;

function isOrigin(text) {
  try {
    const { origin, protocol } = new URL(text);
    return /^https?:$/.test(protocol) && [origin, `${origin}/`].includes(text);
  } catch {
    return false;
  }
}

/**
 * Where the site will be served, from SITE_URL and BASE_URL.
 * @param {Record<string, string | undefined>} env
 * @returns {{url: string, base: string}} the origin, and the path below it with a slash at both ends
 * @throws Error of one line that names the setting and its value
 */
export function siteSettings(env = process.env) {
  const { SITE_URL: url = 'http://localhost:3000', BASE_URL: base = '/' } = env;
  if (!isOrigin(url))
    throw new Error(`SITE_URL is "${url}"; give an origin without a path, such as https://example.org.`);
  if (!BASE.test(base))
    throw new Error(
      `BASE_URL is "${base}"; give a path with a slash at both ends, such as /guide/, of letters, digits and . _ ~ -`,
    );
  return { url, base };
}
