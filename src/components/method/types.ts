/** What was read for an assumption: a published figure, a measurement, or a range that the project gives. */
export interface Evidence {
  readonly what: string;
  readonly value: string;
  readonly url?: string;
  readonly place?: string;
  readonly asOf?: string;
  readonly confidence: string;
  readonly note?: string;
}

export type EvidenceBook = Readonly<Record<string, Evidence>>;
