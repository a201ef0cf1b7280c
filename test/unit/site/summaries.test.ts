import { summaryOf } from '@gymrats/model';
import { expect, test } from 'vitest';
import { referenceList, sectionList } from '../../../src/site/pageList';

const ROUTES = [
  ...sectionList.map(({ slug }) => `/infrastructure/${slug}/`),
  ...referenceList.map(({ slug }) => `/reference/${slug}/`),
];

test.each(ROUTES)('%s has summary figures that are not those of the home page', (route) => {
  const { card } = summaryOf({ route, title: 'A page' });
  expect(card.figures).not.toEqual(summaryOf({ route: '/', title: 'A page' }).card.figures);
});
