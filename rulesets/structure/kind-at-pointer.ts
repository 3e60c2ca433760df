import { parsePointer } from '../../src/document/pointer.ts';
import { percentDecoded } from '../../src/document/uri.ts';
import type { OasFormat } from '../../src/openapi/format.ts';
import { childRule, type Kind } from '../../src/openapi/grammar.ts';

/** What belongs at a local reference's place, whether anything is there or not; `undefined` for places that have no kind. */
export function kindAtPointer(reference: string, format: OasFormat): Kind | undefined {
  const tokens = reference.startsWith('#/') ? parsePointer(percentDecoded(reference.slice(1))) : undefined;
  if (tokens === undefined) return undefined;
  let kind: Kind | undefined = 'definition';
  for (let index = 0; index < tokens.length && kind !== undefined; index += 1) {
    const rule = childRule(kind, format, tokens[index] ?? '');
    const isSeveral =
      rule?.shape === 'map' || rule?.shape === 'list' || (rule?.shape === 'one-or-list' && /^\d+$/.test(tokens[index + 1] ?? ''));
    if (isSeveral) index += 1;
    kind = isSeveral && index >= tokens.length ? undefined : rule?.kind;
  }
  return kind === 'items' ? 'schema' : kind;
}
