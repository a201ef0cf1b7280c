/** A source as filed. */
export interface FiledSource {
  readonly url: string;
  readonly place?: string;
  readonly asOf: string;
  readonly read?: string;
  readonly says?: string;
}

/** A price or limit as filed; the data check has proven the fields. */
export interface FiledRecord {
  readonly id: string;
  readonly unit: string;
  readonly asOf: string;
  readonly checkAt: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note?: string;
  readonly source?: FiledSource;
  readonly also?: readonly FiledSource[];
  readonly history?: readonly { readonly until: string; readonly source: FiledSource }[];
  readonly [field: string]: unknown;
}
