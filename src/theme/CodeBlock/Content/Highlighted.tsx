import includeLanguages from '@theme/prism-include-languages';
import Original from '@theme-original/CodeBlock/Content';
import { Prism } from 'prism-react-renderer';

includeLanguages(Prism);

/** The theme's own code, coloured by Prism. */
export const Highlighted = Original;
