import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import { mediaTypeHolder } from '../../src/openapi/media-types.ts';
import type { Model } from '../../src/openapi/model.ts';
import { once } from '../../src/openapi/once.ts';
import { type ResponseUse, responseUses } from '../../src/openapi/response-uses.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** A bare list has no room for paging or errors. */
export const responseRootObject = defineRule({
  id: 'response-root-object',
  summary: 'JSON responses are objects.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: {},
  on: {
    response: {
      when: (response, { model }) => successUses(response, model).length > 0 && jsonSchemas(response, model).length > 0,
      check(response, report, { model }) {
        for (const schema of jsonSchemas(response, model)) {
          const kind = bareKind(schema);
          if (kind !== undefined) report({ at: schema.node, message: `Response body is a bare ${kind}.` });
        }
      },
    },
  },
});

function successUses(response: Element, model: Model): readonly ResponseUse[] {
  return responseUses(model, response).filter(({ operation, code }) => operation.role === 'path' && /^2/.test(code));
}

function jsonSchemas(response: Element, model: Model): readonly Schema[] {
  const holders =
    model.format === 'oas2'
      ? producesJson(response, model)
        ? [response]
        : []
      : response.below('content').flatMap(({ key, element }) => (isJson(String(key)) ? [element] : []));
  return holders.flatMap((holder) => {
    const schema = holder.one('schema');
    return schema instanceof Schema ? [schema] : [];
  });
}

/** JSON documents; not streams of them, nor formats whose root is an array by definition. */
function isJson(mediaType: string): boolean {
  if (mediaType === 'application/json') return true;
  const [name = ''] = mediaType.toLowerCase().split(';', 1);
  return (
    /^application\/(?:json|[\w.-]+\+json)$/.test(name.trim()) && name.trim() !== 'application/json-patch+json' && !name.includes('senml')
  );
}

/** Without `produces` nothing is known, and JSON is what 2.0 is used for. */
function producesJson(response: Element, model: Model): boolean {
  return successUses(response, model).some(({ operation }) => namesJson(mediaTypeHolder(operation.element, model.root, 'produces')));
}

const namesJson = once((holder: Element): boolean => {
  const types = holder.list('produces');
  return types.length === 0 || types.some((type) => typeof type === 'string' && isJson(type));
});

/** What a body certainly is that is no object: by what applies beside it, or else each branch of `oneOf` and `anyOf`, one level deep. */
function bareKind(schema: Schema): 'array' | 'primitive' | undefined {
  const applied = appliedSchemas(schema);
  const own = ownKind(applied);
  if (own !== undefined) return own;
  const kinds = new Set(branchesOf(applied).map((branch) => ownKind(appliedSchemas(branch))));
  if (kinds.size === 0 || kinds.has(undefined)) return undefined;
  return kinds.has('array') ? 'array' : 'primitive';
}

function branchesOf(applied: readonly Schema[]): readonly Schema[] {
  const branched = applied.filter((one) => one.has('oneOf') || one.has('anyOf'));
  return branched.flatMap((one) => [...one.schemas('oneOf'), ...one.schemas('anyOf')]);
}

function ownKind(applied: readonly Schema[]): 'array' | 'primitive' | undefined {
  if (applied.some((schema) => schema.hasType('object') || schema.has('properties') || schema.has('additionalProperties')))
    return undefined;
  if (applied.some((schema) => schema.hasType('array'))) return 'array';
  return applied.some((schema) => primitives.some((type) => schema.hasType(type))) ? 'primitive' : undefined;
}

const primitives = ['string', 'integer', 'number', 'boolean'] as const;
