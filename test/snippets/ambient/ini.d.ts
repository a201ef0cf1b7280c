declare module 'ini' {
  const ini: { parse(text: string): Record<string, unknown> };
  export default ini;
}
