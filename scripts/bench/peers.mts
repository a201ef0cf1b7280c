/**
 * What the same content costs elsewhere, measured once (2026-11-20; two cores, Node 20, Chromium 156, Lighthouse 12.8.2): a site of 15
 * pages with 11 computed tables and 6 Mermaid diagrams, built by each with live Mermaid. Brotli kB of a first load before interaction.
 */
export interface Peer {
  readonly name: string;
  readonly coldSeconds: number;
  readonly warmSeconds: number;
  readonly textPage: number;
  readonly diagramPage: number;
}

/** How many pages the peers' figures are for. */
export const PEER_PAGES = 15;

export const PEERS: readonly Peer[] = [
  { name: 'Starlight 0.42', coldSeconds: 3.9, warmSeconds: 3.3, textPage: 51, diagramPage: 226 },
  { name: 'VitePress 1.6', coldSeconds: 11.3, warmSeconds: 10.8, textPage: 748, diagramPage: 761 },
  { name: 'Docusaurus as shipped', coldSeconds: 4.5, warmSeconds: 2.7, textPage: 374, diagramPage: 537 },
];

/** "0.45 of Starlight 0.42's 51, ...": a figure of ours beside theirs. */
export function besidePeers(ours: number, figure: (peer: Peer) => number): string {
  return PEERS.map((peer) => `${(ours / figure(peer)).toFixed(2)} of ${peer.name}'s ${figure(peer)}`).join(', ');
}
