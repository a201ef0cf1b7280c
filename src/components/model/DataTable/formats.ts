/** The files of a table that a build makes beside its page (`src/plugins/pages/copies`). */
export const FORMATS = ['csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];
