import { useLocation } from '@docusaurus/router';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { keepFocusIn } from './keepFocusIn';
import { ListContext } from './ListContext';
import { optionId } from './Option';
import { ResultList } from './ResultList';
import { Suggestions } from './Suggestions';
import { LoadFailed, NothingFound } from './states';
import { statusOf } from './statusOf';
import { useChoice } from './useChoice';
import { useEngine } from './useEngine';
import { useResults } from './useResults';
import { useWaysIn } from './waysIn';

export interface SearchDialogProps {
  /** What was typed before the dialog was there. */
  readonly typed: string;
  /** Called once when the dialog has closed; `followed` when a result was chosen. */
  readonly onClose: (followed: boolean) => void;
}

const LIST = 'search-list';

/** The search dialog: a field, and below it a list of results. Arrows choose, Enter follows, Escape closes. */
export function SearchDialog({ typed, onClose }: SearchDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isClosed = useRef(false);
  const [query, setQuery] = useState(typed);
  const { engine, retry } = useEngine();
  const { asked, results } = useResults(engine, query);
  const { tiers, pages } = useWaysIn();
  const { search } = useLocation();

  const found = results?.groups.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
  const count = asked === '' ? tiers.length + pages.length : found;
  const isCurrent = asked === query.trim() && (asked === '' || results !== undefined);
  const { active, onKey } = useChoice(asked, count, asked === '' ? -1 : 0, isCurrent);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);

  const close = (followed: boolean) => {
    if (isClosed.current) return;
    isClosed.current = true;
    dialog.current?.close();
    onClose(followed);
  };
  const follow = () => close(true);

  return createPortal(
    <dialog
      ref={dialog}
      className="search"
      aria-label="Search the guide"
      onClose={() => close(false)}
      onClick={(event) => event.target === dialog.current && close(false)}
      onKeyDown={(event) => event.key === 'Tab' && keepFocusIn(dialog.current, event)}
    >
      <div className="search-bar">
        <input
          ref={field}
          className="search-field"
          role="combobox"
          aria-label="Search the guide"
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={count > 0 ? LIST : undefined}
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          placeholder="A number, a price id, a service, a question"
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKey}
        />
        <button type="button" className="search-close" onClick={() => close(false)}>
          Close
        </button>
      </div>
      <p className="search-status" role="status">
        {statusOf(engine, asked, results)}
      </p>
      <ListContext value={{ active, onFollow: follow }}>
        <div className="search-body" data-asked={results && asked}>
          {engine.state === 'failed' && <LoadFailed onRetry={retry} onFollow={follow} />}
          {results?.total === 0 && <NothingFound query={asked} onFollow={follow} />}
          {count > 0 && (
            <div role="listbox" id={LIST} aria-label={asked === '' ? 'Suggestions' : 'Results'} tabIndex={-1}>
              {results ? <ResultList results={results} /> : <Suggestions />}
            </div>
          )}
        </div>
      </ListContext>
      <p className="search-foot">
        {search
          ? 'Found in the numbers of the guide as published; the page that opens keeps yours.'
          : 'Arrows choose, Enter opens, Escape closes.'}
      </p>
    </dialog>,
    document.body,
  );
}
