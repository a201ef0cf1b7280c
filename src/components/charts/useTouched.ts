import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether a reader comes to read an element that is near the view: true once a pointer is over it, or a key is pressed anywhere, since
 * who uses the keyboard has to find what it shows by Tab.
 */
export function useTouched(ref: RefObject<Element | null>, isSeen: boolean): boolean {
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    const target = ref.current;
    if (!isSeen || isTouched || target === null) return;
    const touch = (): void => setTouched(true);
    target.addEventListener('pointerenter', touch);
    document.addEventListener('keydown', touch);
    return () => {
      target.removeEventListener('pointerenter', touch);
      document.removeEventListener('keydown', touch);
    };
  }, [ref, isSeen, isTouched]);
  return isTouched;
}
