import { useHistory } from '@docusaurus/router';
import {
  DEFAULT_SETTINGS,
  type Reading,
  readSettings,
  type Settings,
  withSettings,
  writeSettings,
} from '@gymrats/model';
import { useCallback, useEffect, useRef, useState } from 'react';

/** The address follows a slider this long after its last move, in milliseconds: browsers refuse hundreds of changes a minute. */
const QUIET = 300;
const UNREAD: Reading = { settings: DEFAULT_SETTINGS, faults: [] };

/** Settings that live in the query of the address, and the way to change them. */
export interface AddressSettings extends Reading {
  /** False until a browser has read the address. */
  readonly isRead: boolean;
  readonly change: (part: Partial<Settings>) => void;
  readonly reset: () => void;
}

/**
 * The settings of the address. A link that names settings, and the way back and forward, are read; any other link keeps them, and
 * the address then says so. The first render has the default, as the page was built.
 */
export function useAddress(): AddressSettings {
  const history = useHistory();
  const [reading, setReading] = useState(UNREAD);
  const current = useRef(reading.settings);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const write = useCallback(() => {
    const { location } = history;
    const search = withSettings(location.search, current.current);
    if (search !== location.search) history.replace({ ...location, search });
  }, [history]);

  useEffect(() => {
    const read = (search: string): void => {
      const next = readSettings(search);
      const isSame = writeSettings(next.settings) === writeSettings(current.current);
      const settings = isSame ? current.current : next.settings;
      current.current = settings;
      setReading({ settings, faults: next.faults });
    };
    read(history.location.search);
    return history.listen(({ search }, action) => {
      const named = readSettings(search);
      const namesNone = named.faults.length === 0 && named.settings === DEFAULT_SETTINGS;
      if (action === 'PUSH' && namesNone) write();
      else if (action !== 'REPLACE') read(search);
    });
  }, [history, write]);

  const take = useCallback(
    (settings: Settings) => {
      current.current = settings;
      setReading({ settings, faults: [] });
      clearTimeout(timer.current);
      timer.current = setTimeout(write, QUIET);
    },
    [write],
  );
  const change = useCallback((part: Partial<Settings>) => take({ ...current.current, ...part }), [take]);
  const reset = useCallback(() => take(DEFAULT_SETTINGS), [take]);
  return { ...reading, isRead: reading !== UNREAD, change, reset };
}
