import type { Table } from '../table';

/** A value with the words that stand for it. */
export interface Labelled {
  readonly value: number;
  readonly label: string;
}

/** One direction of a chart. A log axis has no zero: what is zero lies in a band of its own, named by `floor`. */
export interface Axis {
  readonly label: string;
  readonly scale: 'log' | 'linear';
  readonly min: number;
  readonly max: number;
  /** Lines of the grid, in ascending order. A tick without a label is a line alone. */
  readonly ticks: readonly Labelled[];
  readonly floor?: string;
}

/** What every chart has beside its drawing. A chart is a plain value: a page draws it, its table and summary say the same. */
export interface ChartFrame {
  /** Anchor, unique among charts and tables. */
  readonly id: string;
  /** What is drawn, as a caption. */
  readonly title: string;
  /** What the drawing says, in figures. */
  readonly summary: string;
  /** How to read its axes, in a sentence or two. */
  readonly howToRead?: string;
  /** The drawn figures. */
  readonly table: Table;
}

/** A point of a curve: registered users and what it shows of them. */
export interface Point {
  readonly users: number;
  readonly value: number;
  /** A price that is due is not known: the value is too low by it. */
  readonly isAtLeast?: boolean;
}

/** The curve of one platform. */
export interface Series {
  /** Platform id. */
  readonly id: string;
  readonly label: string;
  readonly points: readonly Point[];
  /** The points of the tiers: they carry the platform's marker. */
  readonly tiers: readonly Point[];
  /** The last point, in words. */
  readonly end: string;
}

/** A user count at which the best value or its configuration changes. */
export interface Milestone extends Point {
  readonly kind: 'best' | 'step';
  /** What applies from here on. */
  readonly text: string;
  /** The user count in words. */
  readonly from: string;
}

/** What the best value may cost: from low to high demand, for the platform that is best in between. */
export interface BandPoint {
  readonly users: number;
  readonly low: number;
  readonly high: number;
}

/** Curves over the number of users. */
export interface CurveChart extends ChartFrame {
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
  /** The curve of what is best value, from platform to platform. */
  readonly best: readonly Point[];
  readonly band: readonly BandPoint[];
  readonly milestones: readonly Milestone[];
  /** The reader's own number of users. */
  readonly own?: Labelled;
}

/** Part of a stacked bar. */
export interface Part {
  readonly category: string;
  readonly value: number;
  /** Amount and share in words. */
  readonly text: string;
}

/** A stacked bar: one platform's bill. */
export interface StackedBar {
  readonly id: string;
  readonly label: string;
  readonly total: Labelled;
  readonly isBest: boolean;
  readonly parts: readonly Part[];
}

/** The bars of a number of users, on a scale of their own from 0 to `max`. */
export interface BarGroup {
  readonly users: number;
  readonly label: string;
  readonly max: number;
  readonly bars: readonly StackedBar[];
}

/** Stacked bars, a group for each tier. */
export interface StackedChart extends ChartFrame {
  readonly categories: readonly string[];
  readonly groups: readonly BarGroup[];
}

/** A limit on the way to the user count that reaches it. */
export interface ReachRow {
  readonly id: string;
  readonly label: string;
  /** `hard-limit`: users notice. `quota`: what is beyond is billed. */
  readonly kind: 'hard-limit' | 'quota';
  /** Registered users. */
  readonly reached: number;
  readonly isPassed: boolean;
  readonly text: string;
}

/** The limits of one deployment on an axis of users. */
export interface ReachChart extends ChartFrame {
  readonly x: Axis;
  /** The number of users that the deployment is for. */
  readonly now: Labelled;
  /** Those that are reached within the model's range, the first to be reached first. */
  readonly rows: readonly ReachRow[];
}

/** What one assumption does to a total. */
export interface SwingRow {
  readonly id: string;
  readonly label: string;
  /** The total at the low and at the high of the record, each with the value that it was taken at. */
  /** Where the row is a sum of many, there is no such value. */
  readonly low: Labelled & { readonly at?: string };
  readonly high: Labelled & { readonly at?: string };
}

/** Assumptions by how far each alone moves a total. */
export interface SwingChart extends ChartFrame {
  readonly x: Axis;
  readonly base: Labelled;
  readonly rows: readonly SwingRow[];
}

/** Part of a day: shares of the processors that are busy, on average and in its busiest minute. Above 1 where work waits for later. */
export interface DaySlice {
  /** Minute of the day at which it begins. */
  readonly minute: number;
  readonly mean: number;
  readonly most: number;
}

/** A day from midnight to midnight. */
export interface DayChart extends ChartFrame {
  /** Minutes of the day. */
  readonly x: Axis;
  /** Share of the processors. */
  readonly y: Axis;
  readonly slices: readonly DaySlice[];
  /** What happens at a minute of the day. */
  readonly marks: readonly Labelled[];
}
