import { useMediaQuery } from '@mantine/hooks';

/** Whether the window is no wider than so many em: 36 a phone, 48 a large one, 62 a tablet. Known at the first drawing, not after it. */
export const useNarrow = (em: 36 | 48 | 62): boolean =>
  useMediaQuery(`(max-width: ${em}em)`, undefined, { getInitialValueInEffect: false });
