import { parsePointer } from '../../src/document/pointer.ts';
import type { Reference } from '../../src/openapi/element.ts';
import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { kindAtPointer } from './kind-at-pointer.ts';
import { referenceName } from './reference-name.ts';

export const refTargetValid = defineRule({
  id: 'ref-target-valid',
  summary: 'Every reference leads to the kind of object that its position expects.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { cwe: [1059] },
  saysUndeclared: 'whole',
  options: {
    requireComponents: {
      default: false,
      description: 'Also report a $ref into its own document that does not lead to a component.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    reference: {
      check(reference, report, { model, options }) {
        const violation = wrongTarget(reference, model);
        if (violation !== undefined) report(violation);
        else if (options['requireComponents'] === true && isOutsideComponents(reference))
          report({ at: reference.node, message: `$ref ${quote(reference.text)} does not point to a component.` });
      },
    },
  },
});

function wrongTarget(reference: Reference, model: Model): Violation | undefined {
  const { via, node: at, text, expected, actual, failure } = reference;
  // Nearly all lead where they should.
  if (actual === undefined && failure === undefined) return undefined;
  const position = `${referenceName(via)} ${quote(text)} in ${kindName(expected)} position`;
  if (isNoPointer(reference, model.format)) return { at, message: `${position} is no JSON Pointer; it must start with "#/".` };
  if (actual !== undefined) {
    // A $ref where none is allowed is wrong wherever it leads.
    const yieldsTo = via === '$ref' ? ['document-valid'] : [];
    return { at, message: `${position} points to ${withArticle(kindName(actual))}.`, yieldsTo };
  }
  const place = meantPlace(reference, model);
  return place === undefined ? undefined : { at, message: `${position} leads nowhere; what it means is at ${quote(place)}.` };
}

/** True for a fragment like `#components/links/Next`, where only JSON Pointers lead anywhere: anchors are names of schemas, from 3.1 on. */
function isNoPointer({ failure, text, expected }: Reference, format: OasFormat): boolean {
  const mayBeAnchor = expected === 'schema' && format !== 'oas2' && format !== 'oas3_0';
  return failure !== undefined && !mayBeAnchor && /#[^/]/.test(text);
}

/**
 * Where the component stands that a dead local reference means: it names a place for another kind of object, or none at all, but
 * something of that name is elsewhere. Then the place is wrong, not the name.
 */
function meantPlace({ failure, node, text, expected }: Reference, model: Model): string | undefined {
  const { graph, format, root } = model;
  if (failure?.reason !== 'missing-target' || node.document !== graph.entry || !text.startsWith('#')) return undefined;
  if (kindAtPointer(text, format) === expected) return undefined;
  const name = parsePointer(text.slice(1))?.at(-1);
  if (name === undefined) return undefined;
  return componentsByName(model).get(name)?.element.node.pointer ?? root.node.at('components', name)?.pointer;
}

const componentsByName = perModel(({ components }) => new Map(components.map((component) => [component.name, component])));

/** Kinds whose names in a sentence are not their names in code. */
const kindNames = new Map<string, string>([
  ['definition', 'whole definition'],
  ['externalDocs', 'external documentation object'],
  ['mediaType', 'media type'],
  ['oauthFlow', 'OAuth flow'],
  ['oauthFlows', 'OAuth flows object'],
  ['components', 'components object'],
  ['paths', 'paths object'],
  ['pathItem', 'path item'],
  ['requestBody', 'request body'],
  ['responses', 'responses object'],
  ['securityRequirement', 'security requirement'],
  ['securityScheme', 'security scheme'],
  ['serverVariable', 'server variable'],
  ['xml', 'XML object'],
]);

function kindName(kind: string): string {
  return kindNames.get(kind) ?? kind;
}

function withArticle(name: string): string {
  if (name === 'null') return name;
  return /^[aeiouX]|^OA/.test(name) ? `an ${name}` : `a ${name}`;
}

/** Components are where 3.x keeps them, and in 2.0 under the root's own fields. */
function isOutsideComponents({ via, text, failure }: Reference): boolean {
  if (via !== '$ref' || failure !== undefined || !text.startsWith('#')) return false;
  return !/^#\/(?:components\/[^/]+|definitions|parameters|responses)\/[^/]+$/.test(text);
}
