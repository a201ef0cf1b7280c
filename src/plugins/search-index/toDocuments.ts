import type { SearchDocument, SearchFile, SearchPage } from '../../search/types';
import { siteTiers } from '../../site/tiers';
import { joinShort } from './joinShort';
import type { PageText, TextPart } from './pageText';

/** A page with its address below the base path. */
export interface RoutedPage extends PageText {
  readonly route: string;
}

const ASSUMPTION = 'assumption-';

/** What can be found, from the words of all pages: a document per heading, per record and per assumption. */
export function toDocuments(pages: readonly RoutedPage[]): SearchFile {
  const kept = pages.filter(({ title, parts }) => title !== '' && parts.length > 0);
  return { pages: kept.map(toPage), documents: kept.flatMap(documentsOf) };
}

function toPage({ route, title, trail }: RoutedPage): SearchPage {
  return { route, title, trail };
}

function documentsOf({ parts }: RoutedPage, page: number): SearchDocument[] {
  return parts.flatMap((part, at) => {
    if (part.kind === 'record') return [toRecord(part, page)];
    const assumptions = part.passages.filter(({ anchor }) => anchor?.startsWith(ASSUMPTION));
    const others = part.passages.filter((passage) => !assumptions.includes(passage));
    const above = parts
      .slice(0, at)
      .filter(({ kind, level }) => kind === 'section' && level < part.level)
      .at(-1);
    const section: SearchDocument = {
      kind: 'section',
      page,
      anchor: part.anchor,
      heading: part.heading,
      ...(above?.heading && { under: above.heading }),
      ...tierOf(part, above),
      passages: [...joinShort(others), ...contentsOf(parts.slice(at + 1))],
    };
    return [section, ...assumptions.map((passage) => toAssumption(passage, page))];
  });
}

function toRecord({ anchor, heading, passages }: TextPart, page: number): SearchDocument {
  return { kind: 'record', page, anchor, heading: '', id: heading, passages };
}

function toAssumption({ anchor = '', text }: { anchor?: string; text: string }, page: number): SearchDocument {
  const id = anchor.slice(ASSUMPTION.length);
  const [label = '', ...rest] = text.split(' · ');
  const heading = label.endsWith(id) ? label.slice(0, -id.length).trim() : label;
  return { kind: 'assumption', page, anchor, heading, id, passages: [{ text: rest.join(' · ') }] };
}

/** The ids of the records that stand right under a heading. */
function contentsOf(following: readonly TextPart[]): { text: string }[] {
  const end = following.findIndex(({ kind }) => kind !== 'record');
  const ids = following.slice(0, end < 0 ? undefined : end).map(({ heading }) => heading);
  return ids.length > 0 ? [{ text: ids.join(', ') }] : [];
}

function tierOf(part: TextPart, above: TextPart | undefined): Pick<SearchDocument, 'tier'> {
  const tier = siteTiers.find(({ anchor }) => anchor === part.anchor || anchor === above?.anchor);
  return tier ? { tier: `${tier.label} ${tier.users} users` } : {};
}
