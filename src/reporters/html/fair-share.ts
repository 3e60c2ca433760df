/** The largest number such that, when each size is cut to it, their sum is at most `limit`; `Infinity` when nothing has to be cut. */
export function fairShare(sizes: readonly number[], limit: number): number {
  let left = limit;
  const ascending = [...sizes].sort((one, other) => one - other);
  for (const [index, size] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (size > share) return share;
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
}
