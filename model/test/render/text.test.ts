import { describe, expect, test } from 'vitest';
import { type Table, toMarkdown, toText } from '../../index';

const table: Table = {
  id: 't',
  caption: 'Cost | size',
  rowHeading: 'What',
  columns: [
    { id: 'usd', label: 'USD', numeric: true },
    { id: 'why', label: 'Why' },
  ],
  rows: [
    { id: 'g', label: 'Group', kind: 'group', cells: [{ text: '' }, { text: '' }] },
    { id: 'a', label: 'one', cells: [{ text: '$1', mark: 'best' }, { text: `${'long '.repeat(12)}end` }] },
  ],
  foot: ['Terms.'],
};

describe('Text for a terminal', () => {
  test('sets numbers flush right, wraps long notes, indents below a group and says what a mark means', () => {
    expect(toText(table).split('\n')).toEqual([
      'Cost | size',
      '',
      'What    USD  Why',
      '-----  ----  ---------------------------------------',
      'Group',
      '  one  $1 *  long long long long long long long long',
      '             long long long long end',
      '',
      '* best',
      'Terms.',
    ]);
  });
});

describe('Markdown', () => {
  test('escapes what would end a cell, aligns numbers and sets the best in bold', () => {
    expect(toMarkdown(table).split('\n').slice(0, 6)).toEqual([
      '**Cost \\| size**',
      '',
      '| What | USD | Why |',
      '| --- | ---: | --- |',
      '| **Group** |  |  |',
      `| one | **$1** | ${'long '.repeat(12)}end |`,
    ]);
  });
});
