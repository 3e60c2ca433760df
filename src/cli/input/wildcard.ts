/**
 * Whether items match a pattern in which some parts are stars, which stand for any number of items. Time grows with the product of the
 * two lengths, whatever the pattern: only the last star is ever tried again.
 */
export function matchSequence<Part, Item>(
  pattern: readonly Part[],
  items: readonly Item[],
  { isStar, fits }: { readonly isStar: (part: Part) => boolean; readonly fits: (part: Part, item: Item) => boolean },
): boolean {
  let part = 0;
  let item = 0;
  let afterStar = -1;
  let starItem = 0;
  while (item < items.length) {
    const current = pattern[part];
    const next = items[item];
    if (part < pattern.length && current !== undefined && isStar(current)) {
      part += 1;
      afterStar = part;
      starItem = item;
    } else if (part < pattern.length && current !== undefined && next !== undefined && fits(current, next)) {
      part += 1;
      item += 1;
    } else if (afterStar !== -1) {
      starItem += 1;
      part = afterStar;
      item = starItem;
    } else {
      return false;
    }
  }
  return pattern.slice(part).every(isStar);
}
