import { effectively } from '../../src/openapi/effective-schema.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Severity } from '../../src/report/severity.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type RuleContext } from '../../src/ruleset/rule.ts';
import { isDiscriminatorProperty } from './discriminator-property.ts';
import { isEnumerated } from './limits.ts';

/** What a path segment must not hold, however it is encoded: a further segment, a way up, the end of a line. Texts with it, and its name. */
const probes: readonly (readonly [text: string, name: string])[] = [
  ['../', '"/"'],
  ['a/b', '"/"'],
  ['..', '".."'],
  ['%2e%2e', '"%2e%2e"'],
  ['\r\n', 'control characters'],
  ['a\r\nb', 'control characters'],
];

/** Formats that say nothing of the characters, or allow a slash. Formats of the author's own are taken to mean something. */
const looseFormats: ReadonlySet<unknown> = new Set([
  undefined,
  '',
  'string',
  'text',
  'password',
  'binary',
  'byte',
  'uri',
  'uri-reference',
  'uri-template',
  'url',
  'iri',
  'iri-reference',
  'json-pointer',
  'relative-json-pointer',
  'path',
]);

/** Tokens of names that say that a path of a file system or a store is put together from the value. */
const fileTokens: ReadonlySet<string> = new Set(['path', 'file', 'filename', 'filepath', 'dir', 'directory', 'folder', 'key']);

const isListed = effectively((schema) => isEnumerated(schema) || !looseFormats.has(schema.keyword('format')));

/** Path traversal starts where a segment takes any text. */
export const pathParamConstrained = defineRule({
  id: 'path-param-constrained',
  summary: 'Path parameters reject what leads out of their segment.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API1', 'API8'], cwe: [22, 113, 20], asvs: ['2.2.1'] },
  securitySeverity: 5.3,
  commonRemedy:
    'Give identifiers one schema with a pattern under `components/schemas` (2.0: one parameter under `parameters`), and refer to it wherever they are in a path.',
  // They say what is wrong with the pattern.
  yieldsTo: ['string-pattern-anchored', 'string-pattern-not-broad', 'string-pattern-valid'],
  on: {
    schema: {
      among: { types: ['string'] },
      when: (schema) => schema.hasType('string') && schema.isIn('path') && schema.isData,
      check(schema, report, context) {
        if (isListed(schema) || isDiscriminatorProperty(schema, context.model)) return;
        const accepted = acceptedBy(patternsFor(schema), context);
        if (accepted.length === 0) return;
        const name = pathNames(context.model).get(schema) ?? '';
        const message = `Path parameter ${quote(name)} accepts ${listOf(accepted)}.`;
        report({ at: placeOf(schema), message, severity: severityOf(name, context.model) });
      },
    },
  },
});

/** For everything that path parameters hold, at any depth, the name of the nearest of them. */
const pathNames = perModel((model): ReadonlyMap<Element, string> => {
  const names = new Map<Element, string>();
  for (const parameter of model.elementsOf('parameter')) {
    if (parameter.text('in') === 'path') names.set(parameter, parameter.text('name') ?? '');
  }
  // What is added is passed through, too.
  for (const [{ edges }, name] of names) for (const { to } of edges) if (!names.has(to)) names.set(to, name);
  return names;
});

/** The patterns of the schema, its parts, and those that it is a part of. */
function patternsFor(schema: Schema): readonly string[] {
  const patterns: string[] = [];
  for (const judge of [schema, ...schema.inPlaceParents]) {
    for (const part of appliedSchemas(judge)) {
      const pattern = part.keyword('pattern');
      if (typeof pattern === 'string') patterns.push(pattern);
    }
  }
  return patterns;
}

/** What has a probe that no pattern rejects; nothing when all are rejected, or that cannot be told. */
function acceptedBy(patterns: readonly string[], { host }: RuleContext): readonly string[] {
  const accepted = probes.filter(([text]) => patterns.every((pattern) => host.matchesPattern(pattern, text) === true));
  const names = new Set(accepted.map(([, name]) => name));
  if (names.has('".."')) names.delete('"%2e%2e"');
  return [...names];
}

/** `a`, `a or b`, `a, b or c`. */
function listOf(names: readonly string[]): string {
  return names.join(', ').replace(/, ([^,]*)$/, ' or $1');
}

function placeOf(schema: Schema) {
  return schema.node.child('pattern') ?? schema.node;
}

function severityOf(name: string, { context }: Model): Severity | undefined {
  const isOpen = context.isExposureDeclared && context.exposure !== 'internal';
  return isOpen && nameTokens(name).some((token) => fileTokens.has(token)) ? 'error' : undefined;
}
