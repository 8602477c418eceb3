import { useCallback, useEffect, useState } from 'react';

/** At least so long on the screen: a key pressed for the one before does not decide the next. */
const leastMs = 800;
/** The bar of actions covers the lower edge. */
const covered = () => `0px 0px -${Math.round(document.querySelector('.desk-bar')?.getBoundingClientRect().height ?? 0)}px 0px`;

/**
 * Has what is decided on been on the screen to its end? `mark` names what is shown, null while it is not yet drawn; `wasRead` what
 * was read before. What somebody understood nobody can measure; that the end was never before his eyes, we can.
 */
export function useReading(
  mark: string | null,
  wasRead: string | null,
): { readonly isRead: boolean; readonly end: (node: HTMLElement | null) => void } {
  const [ended, setEnded] = useState(wasRead);
  const [stayed, setStayed] = useState(wasRead);
  useEffect(() => {
    if (mark === null) return undefined;
    const timer = setTimeout(() => setStayed(mark), leastMs);
    return () => clearTimeout(timer);
  }, [mark]);
  const end = useCallback(
    (node: HTMLElement | null) => {
      if (!node || mark === null) return undefined;
      const watcher = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && setEnded(mark), {
        rootMargin: covered(),
      });
      watcher.observe(node);
      return () => watcher.disconnect();
    },
    [mark],
  );
  return { isRead: mark !== null && ended === mark && stayed === mark, end };
}
