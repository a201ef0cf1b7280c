import { onDemand } from '../onDemand/onDemand';
import type { DeploymentDiagramProps } from './diagrams';

/** What to run on a platform at a number of users, with sizes and USD a month. */
export const DeploymentDiagram = onDemand<DeploymentDiagramProps>('DeploymentDiagram', { element: 'div' });

/** How many users? What to run. */
export const DecisionDiagram = onDemand('DecisionDiagram', { element: 'div' });

/** How the model comes from assumptions to a verdict. */
export const ModelDiagram = onDemand('ModelDiagram', { element: 'div' });
