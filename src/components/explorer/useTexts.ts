import { useState } from 'react';

/** Texts of a form, and those of them that count: what is being typed counts once its field is left, or on Enter. */
export interface Texts<Fields> {
  readonly texts: Fields;
  readonly taken: Fields;
  readonly type: (part: Partial<Fields>) => void;
  readonly take: () => void;
  /** For what is chosen rather than typed: counts at once. */
  readonly choose: (part: Partial<Fields>) => void;
}

export function useTexts<Fields extends object>(first: Fields): Texts<Fields> {
  const [texts, setTexts] = useState(first);
  const [taken, setTaken] = useState(first);
  return {
    texts,
    taken,
    type: (part) => setTexts((old) => ({ ...old, ...part })),
    take: () => setTaken(texts),
    choose: (part) => {
      setTexts((old) => ({ ...old, ...part }));
      setTaken((old) => ({ ...old, ...part }));
    },
  };
}
