/** Size of the guide: words of prose without tables, code, diagrams, their captions, headings and link targets; diagrams; tables. */
export function countWords(markdown: string): { words: number; diagrams: number; tables: number } {
  const diagrams = markdown.match(/^```mermaid$/gm)?.length ?? 0;
  const tables = markdown.match(/^\| ?:?-+/gm)?.length ?? 0;
  const prose = markdown
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/^\|.*$/gm, '')
    .replace(/^#.*$/gm, '')
    .replace(/^\*\*[^*]+\*\*$/gm, '')
    .replace(/^\*[^*]+\*$/gm, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']');
  return {
    words: prose.match(/[\p{L}\p{N}$%'’.,-]*[\p{L}\p{N}][\p{L}\p{N}$%'’.,-]*/gu)?.length ?? 0,
    diagrams,
    tables,
  };
}
