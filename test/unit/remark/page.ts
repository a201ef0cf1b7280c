import { compile } from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

type Check = () => (tree: never, file: never) => void;

/** What a check says about a page of this text; empty where it builds. */
export async function problemsOf(check: Check, text: string, page = 'docs/page.mdx'): Promise<string> {
  const file = { value: text, path: `${process.cwd()}/${page}` };
  try {
    await compile(file, { format: 'mdx', remarkPlugins: [check, remarkFrontmatter, remarkGfm] as never });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
