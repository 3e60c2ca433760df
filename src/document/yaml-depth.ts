/**
 * Guesses where a YAML text gets nested deeper than `maxDepth`, when it is too deep to be parsed: the first bracket, brace or
 * `- ` on one line, or line of greater indentation, that opens a level too many. Ignores quoting.
 */
export function findDeepPlace(text: string, maxDepth: number): number | undefined {
  let brackets = 0;
  let indents: number[] = [];
  const token = /[[{\]}]|^ *|(?<=^[ ?-]*)[-?](?= )/gm;
  for (const { 0: found, index } of text.matchAll(token)) {
    if (found === '[' || found === '{') brackets++;
    else if (found === ']' || found === '}') brackets--;
    else if (found === '-' || found === '?') indents.push(Number.POSITIVE_INFINITY);
    else {
      indents = indents.filter((indent) => indent < found.length);
      indents.push(found.length);
    }
    if (brackets + indents.length > maxDepth) return index;
  }
  return undefined;
}
