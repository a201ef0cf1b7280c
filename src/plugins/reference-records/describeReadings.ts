import type { ReadingView } from '../../components/reference/types';
import type { FiledRecord, FiledSource } from './readBooks';

const longestLabel = 64;

function addressLabel(url: string): string {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const path = pathname.replace(/\/$/, '').replace(/\/(blob|raw)\/[0-9a-f]{40}\//, '/');
  const whole = `${host}${path}`;
  return whole.length <= longestLabel ? whole : `${host}/…${path.slice(host.length + 2 - longestLabel)}`;
}

function toReading(source: FiledSource): ReadingView {
  const { url, place, asOf, read, says } = source;
  return { url, label: addressLabel(url), place, asOf, read, says };
}

/** Where the record's figure was read: first its source, then what corroborates or contradicts it. */
export function describeReadings(record: FiledRecord): ReadingView[] {
  return [...(record.source ? [record.source] : []), ...(record.also ?? [])].map(toReading);
}
