import { useLocation } from '@docusaurus/router';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Results } from '../../search/search';
import { useRootAttribute } from '../useRootAttribute';
import { ResultOption } from './Result';
import { SearchMessage } from './SearchMessage';
import { useSearch } from './useSearch';

interface SearchDialogProps {
  readonly onClose: () => void;
  /** Called before `onClose` when a result was chosen. */
  readonly onFollow: () => void;
}

const LIST = 'search-list';
const optionId = (at: number) => `search-option-${at}`;

/** The search dialog: a field, and below it a list of results. Arrows choose, Enter follows, Escape closes. */
export function SearchDialog({ onClose, onFollow }: SearchDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const isEnterWaiting = useRef(false);
  const [query, setQuery] = useState('');
  const { asked, results, failure, retry } = useSearch(query);
  const [choice, setChoice] = useState({ asked: '', at: -1 });
  const { search } = useLocation();

  const options = results?.results ?? [];
  const isCurrent = results !== undefined && asked === query.trim();
  const active = Math.min(choice.asked === asked ? choice.at : 0, options.length - 1);

  useRootAttribute('data-search-open', true);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (!isCurrent || !isEnterWaiting.current) return;
    isEnterWaiting.current = false;
    document.getElementById(optionId(0))?.click();
  }, [isCurrent]);

  const close = () => dialog.current?.close();
  const follow = () => {
    onFollow();
    close();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') {
      // Before the results are those of the query: the first is followed as soon as they are.
      if (isCurrent) document.getElementById(optionId(active))?.click();
      else isEnterWaiting.current = true;
    } else if (step && options.length > 0) {
      const from = active < 0 && step < 0 ? 0 : active;
      setChoice({ asked, at: (from + step + options.length) % options.length });
    } else return;
    event.preventDefault();
  };

  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own
    <dialog
      ref={dialog}
      className="search"
      aria-label="Search the guide"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className="search-bar">
        <input
          autoFocus
          className="search-field"
          role="combobox"
          aria-label="Search the guide"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={options.length > 0 ? LIST : undefined}
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          placeholder="A number, a price id, a service, a question"
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
          value={query}
          onChange={(event) => {
            isEnterWaiting.current = false;
            setQuery(event.target.value);
          }}
          onKeyDown={onKey}
        />
        <button type="button" className="button button--outline button--secondary" onClick={close}>
          Close
        </button>
      </div>
      <p className="search-status" role="status">
        {failure ? '' : statusOf(asked, results)}
      </p>
      <div className="search-body" data-asked={results && asked}>
        {failure === 'development' && (
          <SearchMessage onFollow={follow}>
            <p>
              The development server has no search index: it is made from the built pages. Run{' '}
              <code>npm run build</code> and <code>npm run serve</code> to search.
            </p>
          </SearchMessage>
        )}
        {failure === 'offline' && (
          <SearchMessage onFollow={follow}>
            <p>The search index could not be loaded. You may be offline.</p>
            <button type="button" className="button button--primary button--sm" onClick={retry}>
              Try again
            </button>
          </SearchMessage>
        )}
        {asked !== '' && results?.results.length === 0 && (
          <SearchMessage onFollow={follow}>
            <p>Nothing found for “{asked}”. Try fewer words, or the beginning of an id such as supabase.egress.</p>
          </SearchMessage>
        )}
        {options.length > 0 && (
          <div role="listbox" id={LIST} className={LIST} aria-label={asked ? 'Results' : 'Suggestions'} tabIndex={-1}>
            {options.map((result, at) => (
              <ResultOption
                key={result.href}
                id={optionId(at)}
                result={result}
                isActive={at === active}
                onFollow={follow}
              />
            ))}
          </div>
        )}
      </div>
      <p className="search-foot">
        {search
          ? 'Results show the numbers of the guide as published; the page that opens keeps yours.'
          : 'Arrow keys choose, Enter opens, Escape closes.'}
      </p>
    </dialog>,
    document.body,
  );
}

function statusOf(asked: string, results: Results | undefined): string {
  if (asked === '') return '';
  if (results === undefined) return 'Loading the index …';
  const { length } = results.results;
  if (length === 0) return 'Nothing found.';
  const count = length === 1 ? '1 result' : `${length} best results`;
  if (!results.hasAll) return `No page has all of these words. ${count} with some of them.`;
  return results.isSimilar ? `${count} with words spelled like these.` : `${count}.`;
}
