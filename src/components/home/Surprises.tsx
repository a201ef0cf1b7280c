import { DEFECT_WORDS, type DefectCost, formatTotal, formatUsers } from '@gymrats/model';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { answers } from '../model/answers';
import { MoveCost, Saving, Share } from '../model/figures/bills';
import { inPage } from '../model/inPage';
import { DEFAULT_SCENARIO, useScenario } from '../model/scenario';

const LARGE = 100_000;
const MIDDLE = 10_000;

interface SurpriseProps {
  readonly figure: ReactNode;
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

function DearestDefect({ cost }: { readonly cost: DefectCost | undefined }): ReactNode {
  if (!cost || cost.usd <= 0) return null;
  const { label } = DEFECT_WORDS[cost.defect];
  return (
    <Surprise figure={`${formatTotal(cost.usd)} a month`}>
      is what one defect costs at {formatUsers(MIDDLE)} users if it is left in: {label.charAt(0).toLowerCase()}
      {label.slice(1)}.
    </Surprise>
  );
}

/** Three results that most people do not expect. Without a saving, or without a defect that costs, the build fails. */
export const Surprises = inPage('Surprises', (): ReactNode => {
  const scenario = useScenario();
  const [first] = answers.defects(scenario, 'supabase', MIDDLE);
  if (scenario === DEFAULT_SCENARIO && (!first || first.usd <= 0))
    throw new Error(`no defect costs anything at ${MIDDLE} users: reword the home page`);
  return (
    <section className="container home-part" aria-labelledby="surprises">
      <Heading as="h2" id="surprises">
        Three things that surprise
      </Heading>
      <ul className="verdicts surprises">
        <Surprise figure={<Share platform="supabase" users={LARGE} of="bandwidth" />}>
          of the Supabase bill at {formatUsers(LARGE)} users is bandwidth: photos and videos on their way to phones.
        </Surprise>
        <Surprise
          figure={
            <>
              <Saving from="supabase" to="supabase+r2" users={LARGE} /> a month
            </>
          }
        >
          is what Cloudflare R2, which has no egress fee, saves at {formatUsers(LARGE)} users, for work of{' '}
          <MoveCost platform="supabase+r2" /> once. The database stays where it is.
        </Surprise>
        <DearestDefect cost={first} />
      </ul>
    </section>
  );
});
