import MDXComponents from '@theme-original/MDXComponents';
import { vocabulary } from '../../components/model/vocabulary';
import { ScrollTable } from './ScrollTable';

export default { ...MDXComponents, ...vocabulary, table: ScrollTable };
