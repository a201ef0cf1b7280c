import type { ReactNode } from 'react';
import { WhatIfProvider } from '../../components/whatif/WhatIfProvider';

/** Around every page and staying through navigation: the reader's question, and the bar that shows it. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  return <WhatIfProvider>{children}</WhatIfProvider>;
}
