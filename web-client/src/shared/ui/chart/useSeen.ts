import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether a place on the page has come near enough to be looked at, or is about to be printed; once true, it stays so. */
export const useSeen = <E extends Element>(): [place: RefObject<E | null>, isSeen: boolean] => {
  const place = useRef<E>(null);
  const [isSeen, setSeen] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const element = place.current;
    if (isSeen || element === null) return undefined;
    const show = (): void => setSeen(true);
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) show();
    });
    observer.observe(element);
    globalThis.addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      globalThis.removeEventListener('beforeprint', show);
    };
  }, [isSeen]);
  return [place, isSeen];
};
