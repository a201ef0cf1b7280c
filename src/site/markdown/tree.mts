import type { Element, ElementContent, Root } from 'hast';

type Parent = Root | Element;

/** True for an element, false for text. */
export function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

/** The classes of an element. */
export function classesOf(node: Element): readonly string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** True for an element that has the class. */
export function hasClass(node: Element, name: string): boolean {
  return classesOf(node).includes(name);
}

/**
 * Puts what `change` returns in the place of every element, children first; nothing for an empty list. What `drop` accepts goes
 * without being looked into. Forgets where nodes stood.
 */
export function rewrite(
  parent: Parent,
  drop: (element: Element, parent: Parent) => boolean,
  change: (element: Element) => ElementContent[] | undefined,
): void {
  const children: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    if (child.type !== 'element') {
      if (child.type === 'text') children.push({ type: 'text', value: child.value });
      continue;
    }
    if (drop(child, parent)) continue;
    rewrite(child, drop, change);
    delete child.position;
    children.push(...(change(child) ?? [child]));
  }
  parent.children = children;
}

/** The first element that `test` accepts, in reading order. */
export function find(parent: Parent, test: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (test(child)) return child;
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

/** A new element with text or elements in it. */
export function element(
  tagName: string,
  children: (ElementContent | string)[],
  properties: Element['properties'] = {},
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
