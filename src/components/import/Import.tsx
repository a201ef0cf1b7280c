import { isProfile, type ReportTerms, readAmount, readCount, readProfile, type SavedProfile } from '@gymrats/model';
import Heading from '@theme/Heading';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useAnswering } from '#answering';
import { TextField } from '../explorer/TextField';
import { Keep } from './Keep';
import { Results } from './Results';
import { Sources } from './Sources';
import { useImport } from './useImport';

/** A profile is a small file: larger ones are not looked into. */
const LARGEST_PROFILE = 1_000_000;

interface Texts {
  readonly users: string;
  readonly dau: string;
  readonly growth: string;
}
type Problems = Partial<Readonly<Record<keyof Texts, string>>>;

/** The numbers that a reader adds, and what is wrong with those that are none. */
function termsOf({ users, dau, growth }: Texts): { readonly terms: ReportTerms; readonly problems: Problems } {
  const [count, daily, percent] = [readCount(users), readCount(dau), readAmount(growth.replace('%', ''))];
  const good = {
    users: count >= 1 && count <= 2_000_000,
    dau: daily >= 1 && daily <= 2_000_000,
    growth: percent >= 0 && percent <= 100,
  };
  const wrong = (name: keyof Texts, text: string, range: string): Problems =>
    text.trim() === '' || good[name] ? {} : { [name]: `“${text.trim()}” is not ${range}.` };
  return {
    terms: {
      ...(users.trim() !== '' && good.users && { users: count }),
      ...(dau.trim() !== '' && good.dau && { dau: daily }),
      ...(growth.trim() !== '' && good.growth && { monthlyGrowth: percent / 100 }),
    },
    problems: {
      ...wrong('users', users, 'a number from 1 to 2,000,000'),
      ...wrong('dau', dau, 'a number from 1 to 2,000,000'),
      ...wrong('growth', growth, 'a percentage from 0 to 100'),
    },
  };
}

/** The page: choose, drop or paste files; see what they say; keep it. */
export function Import(): ReactNode {
  useAnswering(true);
  const work = useImport();
  const input = useRef<HTMLInputElement>(null);
  const [texts, setTexts] = useState<Texts>({ users: '', dau: '', growth: '' });
  const [pasted, setPasted] = useState('');
  const [opened, setOpened] = useState<SavedProfile>();
  const [refusal, setRefusal] = useState('');
  const [isOver, setOver] = useState(false);
  const { terms, problems } = termsOf(texts);
  const { progress, result } = work;

  const take = async (files: readonly File[]): Promise<void> => {
    setRefusal('');
    setOpened(undefined);
    const [first] = files;
    if (first === undefined) return;
    const text = files.length === 1 && first.size < LARGEST_PROFILE ? await first.text() : '';
    if (!isProfile(text)) {
      work.read(files, terms);
      return;
    }
    try {
      setOpened(readProfile(text));
    } catch (error) {
      setRefusal((error as Error).message);
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };
  const again = (): void => {
    if (result !== undefined) work.change(terms);
  };
  const said = progress
    ? `Reading ${progress.name}: ${Math.round(100 * progress.share)} %`
    : result
      ? 'The files are read. The result is below.'
      : opened
        ? 'The profile is read.'
        : '';

  return (
    <main className="container record-page import">
      <Heading as="h1">Import your files</Heading>
      <p>
        Bills, usage exports and metrics of your running app, against the prices and the model of this guide. The files
        are read in your browser: nothing is sent, and nothing is stored.
      </p>
      <div className="import-controls">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside does the same by keyboard */}
        <div
          className={isOver ? 'import-drop import-over' : 'import-drop'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <label htmlFor="import-files">Choose files, or drop them here</label>
          <input
            ref={input}
            id="import-files"
            type="file"
            multiple
            disabled={!work.isReady}
            onChange={({ target }) => {
              void take([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </div>
        <details className="import-paste">
          <summary>Paste an invoice or the usage page</summary>
          <label htmlFor="import-text">Text</label>
          <textarea id="import-text" rows={8} value={pasted} onChange={({ target }) => setPasted(target.value)} />
          <button
            type="button"
            className="button button--secondary"
            disabled={pasted.trim() === '' || !work.isReady}
            onClick={() => void take([new File([pasted], 'pasted text')])}
          >
            Read the text
          </button>
        </details>
        <div className="import-fields">
          <TextField
            label="Registered users"
            hint="where no file says how many"
            value={texts.users}
            problem={problems.users}
            onType={(users) => setTexts({ ...texts, users })}
            onTake={again}
          />
          <TextField
            label="Daily active users"
            value={texts.dau}
            problem={problems.dau}
            onType={(dau) => setTexts({ ...texts, dau })}
            onTake={again}
          />
          <TextField
            label="Growth a month, percent"
            hint="empty: from files of two or more months"
            value={texts.growth}
            problem={problems.growth}
            onType={(growth) => setTexts({ ...texts, growth })}
            onTake={again}
          />
        </div>
        {progress && (
          <p className="import-progress">
            <progress aria-label={`Reading ${progress.name}`} value={progress.share} max={1} />
            <button type="button" className="button button--secondary button--sm" onClick={work.cancel}>
              Cancel
            </button>
          </p>
        )}
        <p role="status">{said}</p>
        {[...work.problems, refusal].filter(Boolean).map((problem) => (
          <p key={problem} className="field-problem" role="alert">
            {problem}
          </p>
        ))}
        {opened && <Keep users={opened.users} set={opened.set} />}
        {result && !opened && (
          <>
            <Keep users={result.report.profile.users} set={result.report.profile.set} result={result} />
            <Results report={result.report} />
          </>
        )}
      </div>
      <noscript>
        <p>Reading files needs scripts. On the command line: npm run --silent model -- import FILE</p>
      </noscript>
      <Sources />
    </main>
  );
}
