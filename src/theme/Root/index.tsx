import type { ReactNode } from 'react';
import { WhatIfBar } from '../../components/whatif/WhatIfBar';
import { WhatIfProvider } from '../../components/whatif/WhatIfProvider';

/** Around every page and staying through navigation: the reader's question, and the bar that shows it. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <WhatIfProvider>
      {children}
      <WhatIfBar />
    </WhatIfProvider>
  );
}
