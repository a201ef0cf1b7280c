import { type DiagramSource, decisionDiagram, deploymentDiagram, modelDiagram } from '@gymrats/model';
import type { ReactNode } from 'react';
import Diagram from '../Diagram';
import { inPage } from './inPage';
import { memoizeByScenario } from './memoizeByScenario';
import { PrerenderedAnswer } from './PrerenderedAnswer';
import type { PlatformId } from './platforms';
import { prerender } from './prerender';
import { useScenario } from './scenario';

const deploymentOf = memoizeByScenario((scenario, id: string, users: number) => deploymentDiagram(id, users, scenario));
const decision = prerender('DecisionDiagram', (scenario) => decisionDiagram(scenario));

/** A diagram of the model; its anchor is `diagram-ID`, apart from those of headings. */
function Drawn({ drawing }: { readonly drawing: DiagramSource }): ReactNode {
  return <Diagram {...drawing} id={`diagram-${drawing.id}`} />;
}

export interface DeploymentDiagramProps {
  readonly platform: PlatformId;
  readonly users: number;
}

/** What to run on a platform at a number of users, with sizes and USD a month. */
export const DeploymentDiagram = inPage(
  'DeploymentDiagram',
  ({ platform, users }: DeploymentDiagramProps): ReactNode => {
    return <Drawn drawing={deploymentOf(useScenario(), platform, users)} />;
  },
);

/** How many users? What to run. */
export const DecisionDiagram = inPage('DecisionDiagram', (): ReactNode => {
  const answer = decision.of(useScenario());
  return (
    <>
      <PrerenderedAnswer name={decision.name()} answer={answer} />
      <Drawn drawing={answer} />
    </>
  );
});

/** How the model comes from assumptions to a verdict. */
export const ModelDiagram = inPage('ModelDiagram', (): ReactNode => {
  return <Drawn drawing={modelDiagram()} />;
});
