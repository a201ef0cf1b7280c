export type * from './table';
export * from './tables';
