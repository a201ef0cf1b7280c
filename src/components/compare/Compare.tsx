import Link from '@docusaurus/Link';
import { billDifference, comparisonTable, differenceText, formatCount, platformName } from '@gymrats/model';
import Heading from '@theme/Heading';
import { type ReactNode, useMemo, useState } from 'react';
import { useAnswering } from '#answering';
import DataTable from '../model/DataTable';
import { PriceTerms } from '../model/PriceTerms';
import { Choice } from '../whatif/Choice';
import { EXAMPLE_USERS } from '../whatif/exampleUsers';
import { useWhatIf } from '../whatif/question';
import { SaveScenario } from './SaveScenario';
import { useSavedScenarios } from './savedScenarios';
import { type SideOption, sideOf, sideOptions } from './sides';

/** The sides that are compared until a reader chooses others. */
const FIRST = [platformName('supabase'), platformName('aws')] as const;

function picked(options: readonly SideOption[], name: string): SideOption {
  return options.find((option) => option.name === name) ?? (options[0] as SideOption);
}

/** Two platforms or scenarios at the reader's number of users: the difference in a sentence, then line by line. */
export function Compare(): ReactNode {
  useAnswering(true);
  const settings = useWhatIf('rested');
  const saved = useSavedScenarios();
  const [names, setNames] = useState<readonly [string, string]>(FIRST);
  const users = settings.users ?? EXAMPLE_USERS;
  const options = sideOptions(settings, saved);
  const [one, other] = [picked(options, names[0]), picked(options, names[1])];
  const sides = useMemo(() => [sideOf(one, users), sideOf(other, users)] as const, [one, other, users]);
  const choices = options.map(({ name }) => [name, name] as const);
  return (
    <main className="container record-page compare">
      <Heading as="h1">Compare two set-ups</Heading>
      <p>
        At {formatCount(users)} registered users; set another number, or any assumption, with What if. A kept scenario
        that names its own number is compared at that.
      </p>
      <noscript>
        <p>
          Choosing set-ups needs scripts. What to run at sizes between the tiers stands in{' '}
          <Link to="/infrastructure/scaling-by-user-tier#between-tiers">scaling by user tier</Link>.
        </p>
      </noscript>
      <div className="compare-sides">
        <Choice label="First" value={one.name} options={choices} onChange={(next) => setNames([next, names[1]])} />
        <Choice label="Second" value={other.name} options={choices} onChange={(next) => setNames([names[0], next])} />
      </div>
      <p>
        <strong>{`${differenceText(billDifference(sides[0].answer, sides[1].answer))}.`}</strong>
      </p>
      <DataTable table={comparisonTable(...sides)} dense />
      <PriceTerms />
      <section className="compare-scenarios">
        <Heading as="h2" id="scenarios">
          Your scenarios
        </Heading>
        <SaveScenario />
      </section>
    </main>
  );
}
