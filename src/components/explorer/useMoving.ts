import { useCallback, useEffect, useRef, useState } from 'react';

/** A slider rests when it has not moved for so long, in milliseconds. */
const REST = 150;

/** Whether something that the reader moves is still moving, and the function to call at each move. */
export function useMoving(): [isMoving: boolean, move: () => void] {
  const [isMoving, setMoving] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const move = useCallback(() => {
    setMoving(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setMoving(false), REST);
  }, []);
  return [isMoving, move];
}
