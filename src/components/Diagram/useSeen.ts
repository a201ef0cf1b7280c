import { type RefObject, useEffect, useRef, useState } from 'react';

const nearView = '400px';

/** True from the moment when the element first comes within 400 px of the view; always before the page is printed. */
export function useSeen<Target extends Element>(): { ref: RefObject<Target | null>; seen: boolean } {
  const ref = useRef<Target>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const target = ref.current;
    if (seen || target === null) return;
    const show = () => setSeen(true);
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && show(), {
      rootMargin: nearView,
    });
    observer.observe(target);
    window.addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', show);
    };
  }, [seen]);
  return { ref, seen };
}
