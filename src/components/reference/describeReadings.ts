import type { FiledRecord, FiledSource } from './filed';
import type { ReadingView } from './types';

const longestPath = 48;

/** The host and, of a long path, its first and last two parts. */
function addressLabel(url: string): string {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const parts = pathname.split('/').filter((part) => part !== '' && !/^[0-9a-f]{40}$/.test(part));
  const shown =
    pathname.length > longestPath && parts.length > 4 ? [...parts.slice(0, 2), '…', ...parts.slice(-2)] : parts;
  return [host, ...shown].join('/');
}

function toReading(source: FiledSource): ReadingView {
  const { url, place, asOf, read, says } = source;
  return { url, label: addressLabel(url), place, asOf, read, says };
}

/** Where the record's figure was read: first its source, then what corroborates or contradicts it, then where earlier terms were. */
export function describeReadings({ source, also = [], history = [] }: FiledRecord): ReadingView[] {
  const earlier = history.map(({ until, source: read }) => ({ ...read, place: `until ${until}: ${read.place ?? ''}` }));
  return [...(source ? [source] : []), ...also, ...earlier].map(toReading);
}
