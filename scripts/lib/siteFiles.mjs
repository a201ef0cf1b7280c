import { statSync } from 'node:fs';
import { join, normalize, relative, sep } from 'node:path';

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Which file answers an address.
 * @param {string} folder the built site
 * @param {string} base the base path, with slashes at both ends
 * @param {string} address path of the request, undecoded, without query
 * @returns {{file: string} | {redirect: string} | undefined} undefined: nothing there
 */
export function findSiteFile(folder, base, address) {
  let path;
  try {
    path = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  if (`${path}/` === base) return { redirect: base };
  if (!path.startsWith(base) || path.includes('\0')) return undefined;
  const file = normalize(join(folder, path.slice(base.length)));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  if (path.endsWith('/')) return isFile(join(file, 'index.html')) ? { file: join(file, 'index.html') } : undefined;
  if (isFile(file)) return { file };
  if (!isFile(join(file, 'index.html'))) return undefined;
  // Made from the file, not from the address as asked for, which could name another host: //host/..%2Fx
  const place = relative(folder, file).split(sep).filter(Boolean).map(encodeURIComponent);
  return { redirect: base + place.map((name) => `${name}/`).join('') };
}
