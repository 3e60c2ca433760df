/** Adds to one of several lists, which is made where there is none: in place, so that a long list is not copied for each of its members. */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
