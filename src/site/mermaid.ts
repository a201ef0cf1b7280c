import { diagramCss } from './diagramCss';

/**
 * Mermaid's settings. Both colour modes share one theme whose colours are CSS variables of the page, so a drawn diagram follows a
 * theme toggle without being drawn again. Layout and look are named because Mermaid's defaults differ between its major versions.
 */
export const mermaid = {
  theme: { light: 'base', dark: 'base' },
  options: {
    layout: 'dagre',
    look: 'classic',
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
    fontSize: 15,
    themeCSS: diagramCss,
    flowchart: {
      useMaxWidth: false,
      curve: 'linear',
      padding: 12,
      subGraphTitleMargin: { top: 4, bottom: 14 },
      nodeSpacing: 36,
      rankSpacing: 48,
    },
    sequence: { useMaxWidth: false, mirrorActors: false, messageMargin: 30 },
    er: { useMaxWidth: false },
    state: { useMaxWidth: false },
  },
};
