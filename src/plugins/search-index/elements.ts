/** An element that is being read, with what it takes over from the elements around it. */
export interface OpenElement {
  readonly name: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** How many elements were opened before it. */
  readonly order: number;
  /** Its words are looked for. */
  readonly isRead: boolean;
  /** Its words name a level above the page. */
  readonly isTrail: boolean;
  /** Its spaces count. */
  readonly isCode: boolean;
}

const UNREAD = /^(nav|button|script|style|svg|template|data|dialog|select)$/;
const UNREAD_CLASSES = [
  'hash-link',
  'theme-doc-toc-mobile',
  'theme-doc-toc-desktop',
  'record-check',
  'record-trail',
  'readings',
  'chip',
];
const BLOCK =
  /^(p|li|ul|ol|dl|dt|dd|h[1-6]|table|thead|tbody|tfoot|tr|th|td|caption|figure|figcaption|pre|div|section|article|aside|header|footer|main|details|summary|blockquote|br|hr)$/;

/** The element that a tag opens inside `parent`. */
export function openElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: OpenElement | undefined,
  order: number,
): OpenElement {
  const classes = (attributes.class ?? '').split(/\s+/);
  const isUnread =
    UNREAD.test(name) || UNREAD_CLASSES.some((unread) => classes.includes(unread)) || isEvidence(name, parent);
  return {
    name,
    id: attributes.id ?? '',
    classes,
    order,
    isRead: (name === 'main' || parent?.isRead === true) && !isUnread,
    isTrail: parent?.isTrail === true || isLevelName(name, classes, parent),
    isCode: parent?.isCode === true || name === 'pre',
  };
}

/** A figure is read and not the formula it opens to, the words of a diagram and not its source. */
function isEvidence(name: string, parent: OpenElement | undefined): boolean {
  if (parent?.classes.includes('explain')) return name !== 'summary';
  return parent?.classes.includes('diagram-text') === true && (name === 'summary' || name === 'pre');
}

function isLevelName(name: string, classes: readonly string[], parent: OpenElement | undefined): boolean {
  if (classes.includes('breadcrumbs__link')) return !parent?.classes.includes('breadcrumbs__item--active');
  return name === 'a' && parent?.classes.includes('record-trail') === true;
}

/** True for an element that parts words. */
export function isBlock(name: string): boolean {
  return BLOCK.test(name);
}

/** Level of a heading, 1 to 6; 0 for any other element. */
export function headingLevel(name: string): number {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
}
