/**
 * A message; of one that is longer than any rule writes about a real definition, the beginning and the end, which says what is wrong. A name
 * can have a megabyte, and would be in the messages on everything below it. Pointers of findings are never cut.
 */
export function shortMessage(text: string): string {
  if (text.length <= longest) return text;
  const [head, tail] = [longest - keptOfEnd, text.length - keptOfEnd];
  const start = isHighSurrogate(text, head - 1) ? head - 1 : head;
  const end = isHighSurrogate(text, tail - 1) ? tail + 1 : tail;
  return `${text.slice(0, start)}…${text.slice(end)}`;
}

/** In UTF-16 units. */
const longest = 1000;
const keptOfEnd = 300;

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit < 0xdc00;
}
