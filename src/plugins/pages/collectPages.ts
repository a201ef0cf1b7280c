import { join } from 'node:path';
import type { LoadedContent as Docs } from '@docusaurus/plugin-content-docs';
import type { LoadedContent as SitePages } from '@docusaurus/plugin-content-pages';
import type { AllContent, LoadContext } from '@docusaurus/types';
import type { PageWords } from '@gymrats/model';
import type { VendorView } from '../../components/reference/types';
import { sections } from '../../site/contents';
import { metaFile } from '../../site/metaModule';
import { sitePages } from '../../site/sitePages';
import { siteTiers, tierPageHref } from '../../site/tiers';
import { runbookFigures } from './runbookFigures';

/** A page of the site in its own words, and the name of the file that its meta data goes to. */
export interface CollectedPage extends PageWords {
  readonly file: string;
}

type Site = Pick<LoadContext, 'siteDir' | 'baseUrl'>;

const RECORDS = { prices: 'Prices and sources', limits: 'Limits and sources' } as const;

/** An address below the base path, with slashes at both ends as the site has them. */
function routeOf(permalink: string, baseUrl: string): string {
  return permalink.replace(baseUrl, '/').replace(/\/*$/, '/');
}

/** What stands above the title of a page that is no section, by the folder of its document. */
function kickerOf(id: string): string | undefined {
  if (id.startsWith('reference/')) return 'Reference';
  return id.startsWith('runbooks/') ? 'Runbook' : undefined;
}

function documents(content: Docs, { siteDir, baseUrl }: Site): CollectedPage[] {
  return content.loadedVersions.flatMap(({ docs }) =>
    docs.map(({ id, permalink, title, frontMatter }) => {
      const number = sections.find(({ doc }) => doc === id)?.number;
      const figures = runbookFigures(join(siteDir, 'docs'), id);
      const kicker = number ? `Section ${number}` : kickerOf(id);
      return {
        file: metaFile(id),
        route: routeOf(permalink, baseUrl),
        title,
        ...(frontMatter.description && { description: frontMatter.description }),
        ...(kicker && { kicker }),
        ...(figures && { figures }),
      };
    }),
  );
}

type ReferenceRecords = { readonly vendors: readonly VendorView[] };

function records(views: readonly VendorView[]): PageWords[] {
  const indexes = (['prices', 'limits'] as const).map((kind) => ({
    route: `/reference/${kind}/`,
    title: RECORDS[kind],
  }));
  const vendors = views.map(({ kind, vendor, name }) => ({
    route: `/reference/${kind}/${vendor}/`,
    title: `${name} ${kind}`,
  }));
  return [...indexes, ...vendors].map((page) => ({ ...page, kicker: 'Reference' }));
}

/** Every page of the site that has something to say of itself, from what the plugins have loaded. */
export function collectPages(allContent: AllContent, site: Site): CollectedPage[] {
  const { baseUrl } = site;
  const of = <Content>(plugin: string) => allContent[plugin]?.default as Content | undefined;
  const own = (of<SitePages>('docusaurus-plugin-content-pages') ?? [])
    .map(({ permalink }) => routeOf(permalink, baseUrl))
    .flatMap((route) => (sitePages[route] ? [{ route, ...sitePages[route] }] : []));
  const tiers = siteTiers.map((tier) => ({ route: tierPageHref(tier), title: `${tier.label} users` }));
  const docs = of<Docs>('docusaurus-plugin-content-docs');
  return [
    ...(docs ? documents(docs, site) : []),
    ...[...own, ...tiers, ...records(of<ReferenceRecords>('reference-records')?.vendors ?? [])].map((page) => ({
      ...page,
      file: metaFile(page.route),
    })),
  ];
}
