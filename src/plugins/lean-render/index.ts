import type { Plugin } from '@docusaurus/types';

/**
 * Leaves out of the static render's bundle what it never runs and what would be most of it: Mermaid draws in browsers only, and is
 * asked for in an effect.
 */
export default function leanRender(): Plugin {
  return {
    name: 'lean-render',
    configureWebpack: (_config, isServer) => (isServer ? { resolve: { alias: { mermaid$: false } } } : {}),
  };
}
