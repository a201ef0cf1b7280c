import { defineTable } from '../defineTable';
import { findingsContent } from './findings';

/** What fails for one user already, the most urgent first: the findings as the lists of tasks have them. */
export const brokenFeaturesTable = defineTable({
  id: 'broken-features',
  component: 'BrokenFeatures',
  arguments: [],
  shows: 'what fails for one user already, the most urgent first',
  changesWith: 'nothing',
  make: () =>
    findingsContent('What fails for one user already, the most urgent first', ({ kind }) => kind !== 'security'),
});
