import { useState } from 'preact/hooks';

/** How many entries of a list are shown, and what shows `step` more; starts anew when `list` is another. */
export function useShown(list: readonly unknown[], first: number, step: number): readonly [number, () => void] {
  const [shown, setShown] = useState({ list, limit: first });
  const limit = shown.list === list ? shown.limit : first;
  return [Math.min(limit, list.length), () => setShown({ list, limit: limit + step })];
}
