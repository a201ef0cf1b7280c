import { PurgeCSS } from 'purgecss';

const RUN = /[\w-]+/g;
/** A word that a script completes (`mark-${mark}`, `'alert--' + type`): every name with that beginning is kept. */
const BEGINNING = /^[a-z][\w-]*[a-z0-9](?:-|--|_|__)$/i;

/**
 * The rules and variables of a stylesheet that the site can ask for. Every class of the site, its static pages included, is named
 * in a script of the client, so the words of the scripts say which names there are.
 * @param css the whole stylesheet
 * @param scripts the client's scripts
 */
export async function usedCss(css: string, scripts: readonly string[]): Promise<string> {
  const runs = new Set(scripts.flatMap((script): readonly string[] => script.match(RUN) ?? []));
  const words = new Set([...runs].filter((run) => /[A-Za-z]/.test(run)));
  const beginnings = [...words].filter((word) => BEGINNING.test(word)).map((word) => new RegExp(`^${word}`));
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: ' ', extension: 'words' }],
    css: [{ raw: css }],
    extractors: [{ extensions: ['words'], extractor: () => [...words] }],
    safelist: { standard: beginnings, variables: [...words].filter((word) => word.startsWith('--')) },
    variables: true,
  });
  if (purged === undefined) throw new Error('used-css: nothing came back for the stylesheet');
  return purged.css;
}

/** The class names in the selectors of a stylesheet. */
export function classNames(css: string): Set<string> {
  return new Set([...css.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name]) => name as string));
}
