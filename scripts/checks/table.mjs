/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} command a program of node_modules/.bin and its arguments
 * @property {RegExp} [reads] which files it can be asked about one by one; without it the check looks at the whole
 * @property {string[]} [all] arguments in place of files when it looks at everything
 * @property {string[]} [fix] the command that puts problems right
 * @property {string} cure what to do where no command does it
 */

const code = /\.(?:[cm]?[jt]sx?|css|jsonc?)$/;
const text = /\.mdx?$/;
const spelled = /\.(?:mdx?|[cm]?[jt]sx?)$/;

/** @type {readonly Check[]} Those that take longest first. */
export const checks = [
  {
    name: 'spelling',
    command: [
      'cspell',
      'lint',
      '--no-progress',
      '--no-summary',
      '--no-must-find-files',
      '--cache',
      '--cache-location',
      '.cache/cspell',
    ],
    reads: spelled,
    cure: 'correct the word; one that is right and unknown goes into .cspell/words.txt, a line each, in the order of the alphabet',
  },
  {
    name: 'secrets',
    command: ['secretlint', '--no-color'],
    reads: /^(?!package-lock\.json$|static\/).*$/,
    all: ['{.github,docs,model,scripts,src,test}/**/*', '*.{ts,mts,json,jsonc,md}', '.*'],
    cure: 'take the secret out and revoke it; what is published by its maker as a sample goes into .secretlintrc.json with the reason',
  },
  {
    name: 'pages',
    command: ['tsx', 'scripts/checks/pages.mts'],
    reads: text,
    fix: ['tsx', 'scripts/checks/pages.mts', '--fix'],
    cure: 'npm run fix writes missing heading ids; each other line names its cure',
  },
  {
    name: 'unused',
    command: ['knip', '--no-progress'],
    cure: 'delete what is listed, or remove `export` from what its own file alone uses',
  },
  {
    name: 'style',
    command: ['biome', 'check', '--no-errors-on-unmatched', '--colors=off'],
    reads: code,
    fix: ['biome', 'check', '--write', '--no-errors-on-unmatched', '--colors=off'],
    cure: 'npm run fix puts most of it right',
  },
  {
    name: 'types',
    command: ['tsc', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'],
    cure: 'correct the types',
  },
  {
    name: 'markdown',
    command: ['markdownlint-cli2'],
    reads: text,
    fix: ['markdownlint-cli2', '--fix'],
    cure: 'npm run fix puts most of it right; https://github.com/DavidAnson/markdownlint/blob/main/doc/Rules.md tells each rule',
  },
  {
    name: 'boundaries',
    command: ['vitest', 'run', '--reporter=dot', 'model/test/boundaries.test.ts', 'test/unit/boundaries.test.ts'],
    cure: 'the lines with + name the import: take the model from @gymrats/model, a part of the site from its own folder, or move the code to a folder that may use it',
  },
  {
    name: 'data',
    command: ['tsx', 'scripts/check-data.mts'],
    cure: 'each line names the file, the record and the cure',
  },
  {
    name: 'tables',
    command: ['tsx', 'scripts/tables/index.mts', '--check'],
    fix: ['tsx', 'scripts/tables/index.mts'],
    cure: 'npm run fix writes the files that follow from the definitions of the tables',
  },
  { name: 'licences', command: ['node', 'scripts/checks/licences.mjs'], cure: 'each line names the cure' },
];
