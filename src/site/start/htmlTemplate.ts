import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** The script of `start.ts` for browsers: small, and the same on every page, so that one hash names it in the security policy. */
function startScript(siteDir: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(siteDir, 'src/site/start/start.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2017',
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
  if (/<\/script|<%/.test(code))
    throw new Error('start.ts must not hold </script or <%: it stands in a page and in a template.');
  return code.trim();
}

/**
 * The frame of every page, for Docusaurus' `ssrTemplate`: its own, but with the app's scripts named to `start.ts`, which decides when
 * they start, instead of `<script defer>`. The script stands before the stylesheet, or it would wait for it.
 */
export function htmlTemplate(siteDir: string): string {
  return `
<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <script data-files="<%= it.scripts.map((script) => it.baseUrl + script).join(' ') %>">${startScript(siteDir)}</script>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
}
