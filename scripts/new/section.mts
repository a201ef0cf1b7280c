import { afterLast } from './insert.mjs';
import { type Kind, Refusal } from './types.mjs';
import { mustRead, slugOf, wordOf } from './words.mjs';

const menus = 'src/site/pageList.ts';
const landing = 'docs/README.md';

export const section: Kind = {
  makes: 'a section of the guide, its place in the menus, on the landing page and in the guide as one file',
  example:
    'npm run new -- section --slug search --title Search --description "How users find each other." --takeaway "PostgreSQL is enough for now."',
  next: 'Now write it, and choose the two or three figures that stand for it in previews: add them by its slug to a file in model/render/summaries/sections/. Until then the build stops and says so.',
  flags: {
    slug: { what: 'last part of its address', required: true },
    title: { what: 'its title', required: true },
    label: { what: 'its name in the menus; the title without it' },
    word: { what: 'the word of its short link /s/WORD/; the slug without it' },
    description: { what: 'one sentence for search results and previews', required: true },
    takeaway: { what: 'a line of its key takeaways', required: true, many: true },
  },
  make(words, repository) {
    const slug = slugOf(words, 'slug');
    const file = `docs/infrastructure/${slug}.mdx`;
    if (repository.read(file) !== undefined) throw new Refusal(`--slug ${slug}: ${file} is there already`);
    const title = wordOf(words, 'title');
    const label = wordOf(words, 'label') || title;
    const description = wordOf(words, 'description');
    const list = mustRead(repository, landing, `${landing} is not there`);
    const number = [...list.matchAll(/^(\d+)\. \[/gm)].length + 1;
    const contents = mustRead(repository, menus, `${menus} is not there`);
    const [before = '', rest = ''] = contents.split('/** The reference pages');
    const word = wordOf(words, 'word') || slug;
    if (!/^[a-z]{3,12}$/.test(word)) throw new Refusal(`--word ${word}: give 3 to 12 small letters`);
    if (contents.includes(`word: '${word}'`)) throw new Refusal(`--word ${word}: another page has it`);
    const quoted = `'${label.replaceAll("'", "\\'")}'`;
    return [
      {
        file,
        text: `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(description)}
---

<aside className="takeaways" aria-labelledby="takeaways">

<p className="takeaways-title" id="takeaways">Key takeaways</p>

${((words.takeaway ?? []) as readonly string[]).map((line) => `- ${line}`).join('\n')}

</aside>

## What to do {/* #what-to-do */}
`,
      },
      {
        file: menus,
        text: `${afterLast(before, /^ {2}\{ slug: /, `  { slug: '${slug}', label: ${quoted}, word: '${word}' },`)}/** The reference pages${rest}`,
      },
      {
        file: landing,
        text: afterLast(
          list,
          /^\d+\. \[/,
          `${number}. [${label}](infrastructure/${slug}.mdx): ${description.charAt(0).toLowerCase()}${description.slice(1)}`,
        ),
      },
    ];
  },
};
