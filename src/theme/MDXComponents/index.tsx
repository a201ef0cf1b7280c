import MDXComponents from '@theme-original/MDXComponents';
import { ScrollTable } from './ScrollTable';

export default { ...MDXComponents, table: ScrollTable };
