import type { PrismTheme } from 'prism-react-renderer';

const toned = (token: string) => ({ color: `var(--code-${token})` });

/** One code theme for both colour modes: its colours are CSS variables that follow the page. */
export const codeTheme: PrismTheme = {
  plain: { color: 'var(--code-text)', backgroundColor: 'var(--code-ground)' },
  styles: [
    { types: ['comment', 'prolog', 'cdata'], style: { ...toned('comment'), fontStyle: 'italic' } },
    { types: ['keyword', 'atrule', 'important', 'builtin', 'directive'], style: toned('keyword') },
    { types: ['string', 'char', 'attr-value', 'inserted', 'url'], style: toned('string') },
    { types: ['number', 'boolean', 'constant', 'symbol'], style: toned('number') },
    { types: ['function', 'class-name', 'tag', 'selector'], style: toned('name') },
    { types: ['property', 'attr-name', 'key', 'variable'], style: toned('property') },
    { types: ['deleted'], style: toned('deleted') },
  ],
};
