import type { Expression, ObjectExpression, SpreadElement } from 'estree';

/** The value of an expression that is written out: numbers, texts, lists and objects of them. Undefined where it is computed. */
export function literalOf(node: Expression | SpreadElement | null): unknown {
  if (node === null) return undefined;
  if (node.type === 'Literal') return node.value;
  if (node.type === 'UnaryExpression' && node.operator === '-') return negative(literalOf(node.argument));
  if (node.type === 'ArrayExpression') return node.elements.map(literalOf);
  if (node.type === 'ObjectExpression') return objectOf(node);
  return undefined;
}

function negative(value: unknown): number | undefined {
  return typeof value === 'number' ? -value : undefined;
}

function objectOf({ properties }: ObjectExpression): Record<string, unknown> {
  const entries = properties.flatMap((property) => {
    if (property.type !== 'Property' || property.computed) return [];
    const { key, value } = property;
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
    return name === undefined ? [] : [[name, literalOf(value as Expression)] as const];
  });
  return Object.fromEntries(entries);
}
