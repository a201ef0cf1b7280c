/** Written by `src/plugins/reference-records` when the site is built. */
declare module '@generated/reference-records/default/*.json' {
  const table: unknown;
  export default table;
}
