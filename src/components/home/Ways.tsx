import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { usePages } from '../model/pages';
import { METHOD_PAGE, TIER_PAGE } from '../model/references';

const QUESTIONS: readonly (readonly [question: string, page: string, answer: string])[] = [
  ['What do we do at our size?', TIER_PAGE, 'A sheet per tier: do now, watch, next step, bill, limits'],
  ['And at exactly our number?', '/explore', 'Any number of users, platform and demand; your own measurements; growth'],
  ['Should we leave Supabase?', '/infrastructure/platform-comparison', 'Every platform on the same workload'],
  ['What will it cost as we grow?', '/infrastructure/cost-projections', 'Totals by category, ranges, crossovers'],
  ['What do you take for granted?', METHOD_PAGE, 'Assumptions with evidence, formulas, sizing rules'],
  ['Where does a price come from?', '/reference/prices', 'What was read, when, and a page to check it today'],
  ['What do the vendors allow?', '/reference/limits', 'Quotas and capacities, and what happens beyond'],
];

/** Where to go next, by question. Only pages that exist. */
export function Ways(): ReactNode {
  const pages = usePages();
  return (
    <section className="container home-part" aria-labelledby="next">
      <Heading as="h2" id="next">
        What do you want to know?
      </Heading>
      <ul className="ways">
        {QUESTIONS.filter(([, page]) => pages.has(page)).map(([question, page, answer]) => (
          <li key={page}>
            <Link to={page}>{question}</Link>
            <span>{answer}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
