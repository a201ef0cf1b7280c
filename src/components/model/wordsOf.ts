import { type FunctionComponent, isValidElement, type ReactNode } from 'react';

/** The words of a node, for a message: components appear by their name. */
export function wordsOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  if (!isValidElement<{ children?: ReactNode }>(node)) return '';
  if (node.props.children !== undefined) return wordsOf(node.props.children);
  if (typeof node.type !== 'function') return '';
  const { displayName, name } = node.type as FunctionComponent;
  return `<${displayName ?? name}/>`;
}
