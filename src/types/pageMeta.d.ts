declare module '@generated/pages/default/*.json' {
  const meta: import('../components/meta/BuiltMeta').BuiltMeta;
  export default meta;
}
