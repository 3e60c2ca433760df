import type { Node } from '../../src/document/node.ts';
import { type Element, isObject, type Reference } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { mayBeReference } from '../../src/openapi/grammar.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import type { Model } from '../../src/openapi/model.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';

/** Fields that limit what is accepted or sent: written beside a `$ref`, they look like protection and are none. */
const constraints: ReadonlySet<string> = new Set([
  'additionalItems',
  'additionalProperties',
  'allOf',
  'anyOf',
  'const',
  'deprecated',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'items',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'not',
  'nullable',
  'oneOf',
  'pattern',
  'properties',
  'readOnly',
  'required',
  'type',
  'uniqueItems',
  'writeOnly',
]);

export const refNoSiblings = defineRule({
  id: 'ref-no-siblings',
  summary: 'Nothing that counts stands beside a $ref that makes tools ignore it.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { cwe: [1059] },
  options: {
    extensions: {
      default: false,
      description: 'Also report x- fields beside a $ref. Most tools keep them, although the specification says that they are ignored.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    reference: {
      when: ({ via }) => via === '$ref',
      check(reference, report, { model, options }) {
        const siblings = siblingsOf(reference.holder, options['extensions'] === true);
        if (siblings.length === 0) return;
        if (reference.expected === 'pathItem') checkPathItem(reference, siblings, report, model);
        else if (reference.expected !== 'schema' || !hasSchemaSiblings(model)) checkReference(reference, siblings, report, model);
      },
    },
  },
});

interface Sibling {
  readonly key: string;
  readonly node: Node;
}

function siblingsOf(holder: Node, withExtensions: boolean): readonly Sibling[] {
  if (!isObject(holder.value)) return none;
  let siblings: Sibling[] | undefined;
  for (const key in holder.value) {
    const node = key === '$ref' || (key.startsWith('x-') && !withExtensions) ? undefined : holder.child(key);
    if (node === undefined) continue;
    siblings ??= [];
    siblings.push({ key, node });
  }
  return siblings ?? none;
}

const none: readonly Sibling[] = [];

/** From 3.1 on a schema's `$ref` is a keyword among others (JSON Schema 2020-12 §8.2.3.1). */
function hasSchemaSiblings({ format }: Model): boolean {
  return format !== 'oas2' && format !== 'oas3_0';
}

/** Since 3.1 a Path Item Object may complete what it refers to; where both have a field, behaviour is undefined (OpenAPI 3.1.1 §4.8.9.1). */
function checkPathItem({ target }: Reference, siblings: readonly Sibling[], report: Report, model: Model): void {
  for (const { key, node } of siblings) {
    if (hasSchemaSiblings(model) && target?.has(key) !== true) continue;
    report({ at: node, message: `${quote(key)} next to $ref of a path item counts for some tools and not for others.` });
  }
}

function checkReference({ expected, node: at, target }: Reference, siblings: readonly Sibling[], report: Report, model: Model): void {
  if (!mayBeReference(expected, model.format)) {
    const message = 'What stands next to this $ref counts for some tools and not for others: OpenAPI has no $ref here.';
    report({ at, message, severity: 'error' });
    return;
  }
  for (const { key, node } of siblings) {
    if (hasSchemaSiblings(model) && (key === 'summary' || key === 'description')) continue;
    const message = `${quote(key)} next to $ref is ignored in OpenAPI ${model.version}.`;
    report({ at: node, message, severity: constraints.has(key) && !isSaidThere(key, node, target) ? 'error' : undefined });
  }
}

/** True where what is referred to says the same, itself or by what it is composed of: then nothing is lost. */
function isSaidThere(key: string, { value }: Node, target: Element | undefined): boolean {
  return target instanceof Schema && appliedSchemas(target).some((one) => isSame(one.keyword(key), value));
}

/** Of two values or lists of values; never more work than what stands beside the reference is long. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
