export { decisionDiagram } from './decision';
export { deploymentDiagram } from './deployment';
export type { DiagramSource } from './mermaid';
export { modelDiagram } from './model';
