import { DEFECT_WORDS, formatTotal, formatUsers, migrationCost, savingText, shareText } from '@gymrats/model';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { answers } from '../model/answers';
import { useScenario } from '../model/scenario';

const LARGE = 100_000;
const MIDDLE = 10_000;

interface SurpriseProps {
  readonly figure: string;
  readonly children: ReactNode;
}

function Surprise({ figure, children }: SurpriseProps): ReactNode {
  return (
    <li className="verdict">
      <p className="verdict-figure">
        <span className="marked">{figure}</span>
      </p>
      <p>{children}</p>
    </li>
  );
}

/** Three results that most people do not expect. Without a saving, or without a defect that costs, the build fails. */
export function Surprises(): ReactNode {
  const scenario = useScenario();
  const onPlatform = answers.estimate(scenario, 'supabase', LARGE);
  const onR2 = answers.estimate(scenario, 'supabase+r2', LARGE);
  const [dearest] = answers.defects(scenario, 'supabase', MIDDLE);
  if (!dearest || dearest.usd <= 0)
    throw new Error(`no defect costs anything at ${MIDDLE} users: reword the home page`);
  const { label } = DEFECT_WORDS[dearest.defect];
  return (
    <section className="container home-part" aria-labelledby="surprises">
      <Heading as="h2" id="surprises">
        Three things that surprise
      </Heading>
      <ul className="verdicts surprises">
        <Surprise figure={shareText(onPlatform, 'bandwidth')}>
          of the Supabase bill at {formatUsers(LARGE)} users is bandwidth: photos and videos on their way to phones.
        </Surprise>
        <Surprise figure={`${savingText(onPlatform, onR2)} a month`}>
          is what Cloudflare R2, which has no egress fee, saves at {formatUsers(LARGE)} users, for work of{' '}
          {formatTotal(migrationCost('supabase+r2', scenario))} once. The database stays where it is.
        </Surprise>
        <Surprise figure={`${formatTotal(dearest.usd)} a month`}>
          is what one defect costs at {formatUsers(MIDDLE)} users if it is left in: {label.charAt(0).toLowerCase()}
          {label.slice(1)}.
        </Surprise>
      </ul>
    </section>
  );
}
