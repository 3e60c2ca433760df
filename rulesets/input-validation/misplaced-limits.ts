import type { Node } from '../../src/document/node.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Violation } from '../../src/ruleset/rule.ts';
import { ignoredKeywords } from './ignored-keywords.ts';

/** Keywords by which an author has set a limit, if of another type than the value's. */
const limits: ReadonlySet<string> = new Set(['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems']);

/**
 * Where to say that a schema has no limit: at the limit of another type that was meant to be it, where `schema-keyword-applicable`
 * says already that it has no effect, or at the schema.
 */
export function placeOfMissingLimit(schema: Schema): Pick<Violation, 'at' | 'yieldsTo'> {
  const at = misplacedLimit(schema);
  return at === undefined ? { at: schema.node } : { at, yieldsTo: ['schema-keyword-applicable'] };
}

/** The first ignored keyword, when a limit is among those: there they are reported, all at once. */
function misplacedLimit(schema: Schema): Node | undefined {
  if (!hasLimit(schema)) return undefined;
  const ignored = ignoredKeywords(schema);
  const [first] = ignored;
  return first !== undefined && ignored.some((keyword) => limits.has(keyword)) ? schema.node.child(first) : undefined;
}

function hasLimit(schema: Schema): boolean {
  for (const keyword in schema.keywords) if (limits.has(keyword)) return true;
  return false;
}
