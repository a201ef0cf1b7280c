declare module '@generated/page-meta/default/*.json' {
  const meta: import('../components/meta/BuiltMeta').BuiltMeta;
  export default meta;
}
