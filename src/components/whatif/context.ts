import { DEFAULT_SETTINGS, type SettingFault, type Settings } from '@gymrats/model';
import { createContext, useContext } from 'react';

/** The one question of the whole site, and how to change it. */
export interface WhatIf {
  /** The default on the server and in the first render of a browser; then what the address says. */
  readonly settings: Settings;
  /** What the address said that could not be used. */
  readonly faults: readonly SettingFault[];
  /** Whether the bar is open. */
  readonly isOpen: boolean;
  /** Changes some settings; figures follow at once, the address a moment later. */
  readonly change: (part: Partial<Settings>) => void;
  /** Back to the guide's own answer. */
  readonly reset: () => void;
  readonly open: (isOpen: boolean) => void;
}

const nothing = (): void => undefined;

export const WhatIfContext = createContext<WhatIf>({
  settings: DEFAULT_SETTINGS,
  faults: [],
  isOpen: false,
  change: nothing,
  reset: nothing,
  open: nothing,
});

/** The reader's question. */
export function useWhatIf(): WhatIf {
  return useContext(WhatIfContext);
}
