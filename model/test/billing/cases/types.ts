import type { UsageRequest } from '../../../billing/index';

/** What is right: the amounts of lines or a total; or a refusal and what it names; or that nobody can say. */
export interface Right {
  readonly usd?: Readonly<Record<string, number>>;
  readonly total?: number;
  /** What the vendor does instead of billing the lines. */
  readonly instead?: RegExp;
  /** False where nothing in the bill may be restricted. */
  readonly restricted?: false;
  readonly refused?: RegExp;
  /** Why nobody can say what is right. */
  readonly notKnown?: string;
  /** What the notes must say. */
  readonly note?: RegExp;
}

/** A bill or an incident that somebody published, as a request, with the value that is right. */
export interface PublicCase {
  readonly situation: string;
  readonly source: string;
  readonly request: UsageRequest;
  readonly right: Right;
}

/** A situation that no source has published, and the value that follows from the price record and the vendor's rule. */
export interface RuleCase {
  readonly situation: string;
  readonly request: UsageRequest;
  readonly right: Right;
}
