import { ToolError } from '../errors.ts';
import type { Position } from '../report/location.ts';

/** More values than are ever written by people or programs fill any memory. */
export function tooManyNodes(uri: string, start: Position, what: string): ToolError {
  return new ToolError('node-limit', `The document ${what}.`, {
    help: 'Split the definition into several files that refer to each other.',
    location: { uri, pointer: '', range: { start, end: { line: start.line, column: start.column + 1 } } },
  });
}

/**
 * Where a YAML text may have one value too many, before it is parsed: each needs a line, a comma, a bracket, a brace or a hyphen of its
 * own. Prose has those too, but far fewer than its length allows.
 */
export function findExtraNode(text: string, maxNodes: number): number | undefined {
  if (text.length <= maxNodes) return undefined;
  let left = maxNodes;
  for (let at = 0; at < text.length; at += 1) {
    if (!mayStartNode(text.charCodeAt(at))) continue;
    left -= 1;
    if (left === 0) return at;
  }
  return undefined;
}

function mayStartNode(character: number): boolean {
  switch (character) {
    case 0x0a:
    case 0x0d:
    case 0x2c:
    case 0x2d:
    case 0x5b:
    case 0x7b:
      return true;
    default:
      return false;
  }
}
