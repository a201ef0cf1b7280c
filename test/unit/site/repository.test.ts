import { expect, test } from 'vitest';
import { editUrlOf, repositoryFrom } from '../../../src/site/repository';

test('A page links to its own text in the repository that the build knows', () => {
  const edit = editUrlOf(repositoryFrom('https://code.example.org/gymrats/guide/'));
  expect(edit?.({ docPath: 'infrastructure/security.mdx' })).toBe(
    'https://code.example.org/gymrats/guide/edit/main/docs/infrastructure/security.mdx',
  );
});

test.each([undefined, '', '/'])('Given %j, no page has such a link', (setting) => {
  expect(editUrlOf(repositoryFrom(setting))).toBeUndefined();
});
