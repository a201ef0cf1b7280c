import { type DiagramSource, edge, flowchart, node } from './mermaid';

/** How the model goes from assumptions to a verdict. */
export function modelDiagram(): DiagramSource {
  return {
    id: 'model',
    title: 'From assumptions to a verdict',
    alt: [
      'Assumptions (low, base, high) and app events give the demand of a number of users.',
      'The demand, the service level and the limits give a deployment on each platform.',
      'The deployment and the price book give a bill.',
      'Bills, limits and the cost of moving give the verdict: what to do, until when, and what comes next.',
    ].join('\n'),
    source: flowchart([
      node('assumptions', ['Assumptions', 'low, base, high'], 'client'),
      node('events', ['App events', 'as built, after fixes'], 'client'),
      node('demand', ['Demand', 'reads/s, GB, messages'], 'other'),
      node('limits', ['Limits and', 'service levels'], 'client'),
      node('deployment', ['Deployment', 'sizes, headroom'], 'other'),
      node('prices', ['Price books', 'sourced, dated'], 'client'),
      node('bill', ['Bill', 'itemised'], 'other'),
      node('verdict', ['Verdict', 'what, until when, next'], 'hot'),
      edge('assumptions', 'demand'),
      edge('events', 'demand'),
      edge('demand', 'deployment'),
      edge('limits', 'deployment'),
      edge('deployment', 'bill'),
      edge('prices', 'bill'),
      edge('bill', 'verdict'),
      edge('deployment', 'verdict', 'limits reached'),
    ]),
    height: 300,
  };
}
