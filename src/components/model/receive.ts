/** A default answer that travels with the page (`PrerenderedAnswer`), by its name; undefined where the page has none. */
export function receive<Answer>(name: string): Answer | undefined {
  if (typeof document === 'undefined') return undefined;
  const element = document.querySelector<HTMLDataElement>(`data[data-answer="${name}"]`);
  return element ? (JSON.parse(element.value) as Answer) : undefined;
}
