import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { optionId } from './Option';

interface Choice {
  /** Place of the option that Enter follows; -1 for none. */
  readonly active: number;
  /** Takes the arrow keys and Enter. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/**
 * Which of `count` options is chosen. `first` is chosen until an arrow key says otherwise, and again when `asked` changes. Enter before
 * the options are those of the query (`isCurrent`) follows the first one as soon as they are.
 */
export function useChoice(asked: string, count: number, first: number, isCurrent: boolean): Choice {
  const [chosen, setChosen] = useState({ asked, at: first });
  const isWaiting = useRef(false);
  const active = Math.min(chosen.asked === asked ? chosen.at : first, count - 1);

  useEffect(() => {
    if (!isCurrent || !isWaiting.current) return;
    isWaiting.current = false;
    document.getElementById(optionId(0))?.click();
  }, [isCurrent]);

  const move = (at: number) => setChosen({ asked, at: (at + count) % count });
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      if (isCurrent) document.getElementById(optionId(active))?.click();
      else isWaiting.current = true;
    } else if (event.key === 'ArrowDown' && count > 0) move(active + 1);
    else if (event.key === 'ArrowUp' && count > 0) move(Math.max(active, 0) - 1);
    else {
      isWaiting.current = false;
      return;
    }
    event.preventDefault();
  };
  return { active, onKey };
}
