/** Colours of tokens.css that a node can take: `platform-NAME`. Named here: the configuration of the site cannot load the model. */
const colours = ['supabase', 'aws', 'gcp', 'cloudflare', 'other'];

function colourRule(name: string): string {
  const shapes = ['rect', 'path', 'circle', 'polygon', 'ellipse'].map((shape) => `.node.${name} ${shape}`).join(', ');
  return `${shapes} { stroke: var(--platform-${name}); stroke-width: 2px; fill: var(--platform-${name}-ground); }`;
}

/**
 * Style of every diagram, written in the page's CSS variables. A flowchart node takes a class by `id:::supabase`
 * (also aws, gcp, cloudflare, other, client, hot, later): the classes need no classDef.
 */
export const diagramCss = `
  .node rect, .node circle, .node ellipse, .node polygon, .node path, .labelBox, .stateGroup rect, .entityBox {
    fill: var(--diagram-node); stroke: var(--diagram-line); stroke-width: 1.25px; }
  .row-rect-odd path, .row-rect-odd rect { fill: var(--diagram-ground) !important; stroke: var(--diagram-line) !important; }
  .row-rect-even path, .row-rect-even rect { fill: var(--diagram-node) !important; stroke: var(--diagram-line) !important; }
  .divider path { stroke: var(--diagram-line) !important; }
  .label, .nodeLabel, .edgeLabel, .cluster-label, .label text, span, p, text { color: var(--diagram-text); fill: var(--diagram-text); }
  .edgeLabel, .edgeLabel p, .labelBkg, .edgeLabel rect { background-color: var(--diagram-ground); fill: var(--diagram-ground); opacity: 1; }
  .cluster rect { fill: var(--diagram-group); stroke: var(--diagram-line); stroke-dasharray: 3 3; }
  .flowchart-link, .edgePath .path, .edge-pattern-solid, .transition, .relationshipLine, .messageLine0, .messageLine1, .loopLine {
    stroke: var(--diagram-edge); }
  marker path, marker circle, .marker { fill: var(--diagram-edge) !important; stroke: var(--diagram-edge) !important; }
  marker.er path, marker.relationshipMarker path { fill: none !important; }
  marker.er circle { fill: var(--diagram-ground) !important; }
  rect.actor { fill: var(--diagram-node); stroke: var(--diagram-line); }
  .actor-line { stroke: var(--diagram-line); }
  text.actor > tspan, .messageText, .loopText, .loopText > tspan, .noteText, .noteText > tspan, .labelText, .labelText > tspan, .sequenceNumber {
    fill: var(--diagram-text); stroke: none; }
  .note { fill: var(--diagram-note); stroke: var(--diagram-line); }
  .activation0, .activation1, .activation2 { fill: var(--diagram-group); stroke: var(--diagram-line); }
  .node circle.state-start, .node .state-end circle, .node .outer-path.state-end { fill: var(--diagram-edge); stroke: var(--diagram-edge); }
  ${colours.map(colourRule).join('\n  ')}
  .node.client rect, .node.client path { fill: var(--diagram-strong); stroke: var(--diagram-strong); }
  .node.client .nodeLabel, .node.client span, .node.client p { color: var(--diagram-strong-text); fill: var(--diagram-strong-text); }
  .node.hot rect, .node.hot path, .node.hot polygon { stroke: var(--signal-over); stroke-width: 2.5px; fill: var(--signal-over-ground); }
  .node.later rect, .node.later path { stroke-dasharray: 4 3; fill: var(--diagram-ground); }
`;
