import { defineTable } from '../defineTable';
import { findingsContent } from './findings';

/** What is open today, the most urgent first: the findings as the lists of tasks have them. */
export const securityFindingsTable = defineTable({
  id: 'security-findings',
  component: 'SecurityFindings',
  arguments: [],
  shows: 'what is open today, the most urgent first',
  changesWith: 'nothing',
  make: () => findingsContent('What is open today, the most urgent first', ({ kind }) => kind === 'security'),
});
