import texts from '../maps/awsDescriptions.json';
import type { BillRow } from '../types';

/** What AWS writes beside a charge, and the usage type that it is: for files without usage types, such as FOCUS 1.0 without extra columns. */
interface Text {
  readonly description: string;
  /** Absent where the text is the same for every service. */
  readonly service?: string;
  /** The service that the text means something else for. */
  readonly except?: string;
  readonly meter: string;
  readonly operation?: string;
  readonly engine?: string;
}

const TEXTS = (texts as readonly Text[]).map((text) => ({
  ...text,
  pattern: new RegExp(`^(?:${text.description})$`, 'i'),
}));

/** Said beside a price that was found by its description. */
export const BY_DESCRIPTION = 'The file has no usage type; it was taken from the description.';

/** The row with the usage type that its description stands for; undefined where it stands for none. */
export function byDescription(row: BillRow): BillRow | undefined {
  if (row.vendor !== 'aws') return undefined;
  for (const {
    pattern,
    service = row.service,
    except,
    meter,
    operation = row.operation,
    engine = row.engine,
  } of TEXTS) {
    if (service !== row.service || except === row.service) continue;
    const groups = pattern.exec(row.meter.trim());
    if (groups === null) continue;
    const filled = (text: string): string => text.replace('{1}', groups[1] ?? '');
    return {
      ...row,
      service,
      meter: filled(meter),
      operation: operation === undefined ? undefined : filled(operation),
      engine,
    };
  }
  return undefined;
}
