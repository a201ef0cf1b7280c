import type { Figure } from './types';

export const people: readonly Figure[] = [
  { id: 'users', label: 'Registered users', unit: 'users', formula: 'the question itself', assumptions: [] },
  {
    id: 'people.daily',
    label: 'Daily active users',
    unit: 'users',
    formula: 'registered users x daily active share',
    assumptions: ['dau-share'],
  },
  {
    id: 'people.monthly',
    label: 'Monthly active users',
    unit: 'users',
    formula: 'registered users x monthly active share',
    assumptions: ['mau-share'],
  },
  {
    id: 'people.concurrent',
    label: 'Users in the app at the peak',
    unit: 'users',
    formula: 'registered users x share in the app at the peak',
    assumptions: ['peak-concurrent-share'],
  },
];
