/** Stands for all groups. */
const all = '*';

/** Stands for none, where one would be open by itself. */
const none = '-';

/** True when a group is unfolded: said so, or the only one of which nothing is said. */
export function isGroupOpen(open: readonly string[], key: string, keys: readonly string[]): boolean {
  return open.includes(all) || open.includes(key) || (open.length === 0 && keys.length === 1);
}

/** What is unfolded after one group was folded or unfolded. */
export function toggleGroup(open: readonly string[], key: string, keys: readonly string[]): readonly string[] {
  if (!isGroupOpen(open, key, keys)) return [...open.filter((one) => one !== none), key];
  const others = open.includes(all) ? keys.filter((one) => one !== key) : open.filter((one) => one !== key);
  return others.length === 0 && keys.length === 1 ? [none] : others;
}
