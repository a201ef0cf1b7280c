import { describeReadings } from '../../components/reference/describeReadings';
import type { FiledRecord } from '../../components/reference/filed';
import { recordAnchor } from '../../components/reference/href';
import type { RecordKind, ServiceView, VendorView } from '../../components/reference/types';
import { describeLimit } from './describeLimit';
import { describePrice } from './describePrice';
import type { FiledBook } from './readBooks';
import { vendorName } from './vendorName';

const partOf = (id: string, part: number) => id.split('.')[part] ?? id;

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function refuseSharedAnchors(records: readonly FiledRecord[]): void {
  for (const [anchor, sharing] of groupBy(records, (record) => recordAnchor(record.id))) {
    if (sharing.length > 1)
      throw new Error(`Records ${sharing.map((r) => r.id).join(' and ')} would share the anchor #${anchor}`);
  }
}

/** The date by which a record is to be checked again. */
type ReviewDate = (record: FiledRecord) => string;

function toService(
  kind: RecordKind,
  service: string,
  records: readonly FiledRecord[],
  reviewBy: ReviewDate,
): ServiceView {
  const describe = kind === 'prices' ? describePrice : describeLimit;
  return {
    service,
    anchor: `service-${service}`,
    records: records.map((record) => ({
      id: record.id,
      anchor: recordAnchor(record.id),
      ...describe(record),
      remark: record.note,
      readings: describeReadings(record),
      checkAt: record.checkAt,
      asOf: record.asOf,
      reviewBy: reviewBy(record),
      confidence: record.confidence,
    })),
  };
}

function toVendor(
  kind: RecordKind,
  vendor: string,
  records: readonly FiledRecord[],
  books: readonly FiledBook[],
  reviewBy: ReviewDate,
): VendorView {
  refuseSharedAnchors(records);
  const own = books.filter(
    (book) => book.kind === kind && book.records.some((record) => partOf(record.id, 0) === vendor),
  );
  return {
    kind,
    vendor,
    name: vendorName(vendor, books),
    region: own.find((book) => book.region !== undefined)?.region,
    lookedUp: own.map((book) => book.lookedUp).sort()[0] ?? '',
    count: records.length,
    services: [...groupBy(records, (record) => partOf(record.id, 1))].map(([name, group]) =>
      toService(kind, name, group, reviewBy),
    ),
    missing: own.filter((book) => book.vendor === vendor).flatMap((book) => book.missing),
    changes: own
      .filter((book) => book.vendor === vendor)
      .flatMap((book) => book.changes.map((change) => `${change.date}: ${change.what}`)),
    hasCounterpart: books.some(
      (book) => book.kind !== kind && book.records.some((record) => partOf(record.id, 0) === vendor),
    ),
  };
}

/** One view per vendor and kind. The vendor is the first part of a record's id, wherever the record is filed. */
export function collectVendors(books: readonly FiledBook[], reviewBy: ReviewDate): VendorView[] {
  const kinds: readonly RecordKind[] = ['prices', 'limits'];
  return kinds.flatMap((kind) => {
    const records = books.filter((book) => book.kind === kind).flatMap((book) => book.records);
    return [...groupBy(records, (record) => partOf(record.id, 0))].map(([vendor, group]) =>
      toVendor(kind, vendor, group, books, reviewBy),
    );
  });
}
