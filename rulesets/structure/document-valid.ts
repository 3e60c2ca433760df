import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { ObjectProblem } from '../../src/openapi/object-validity.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { objectProblems } from './object-problems.ts';

export const documentValid = defineRule({
  id: 'document-valid',
  summary: 'The definition conforms to its OpenAPI version.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  on: {
    element: {
      when: (element) => element.writtenAs !== undefined,
      check(element, report, { model }) {
        for (const problem of objectProblems(model).get(element) ?? none) {
          const at = element.node.closest(...problem.path);
          report({ at, message: problem.message, yieldsTo: specialistsOn(element, problem) });
        }
        // No MUST of the specification, but never what was meant.
        if (isEmptyExample(element)) report({ at: element.node, message: 'The example has no value.', severity: 'warn' });
      },
    },
  },
});

const none: readonly ObjectProblem[] = [];

/** Fields one of which makes an Example Object an example; `dataValue` and `serializedValue` since 3.2. */
const exampleValues = ['value', 'externalValue', 'dataValue', 'serializedValue'];

function isEmptyExample(element: Element): boolean {
  return element.writtenAs === 'example' && !element.isReference && !exampleValues.some((field) => element.has(field));
}

/** Rules that say of a missing or wrong field why it matters: by kind of object and field, `*` for every other field. */
const specialists: ReadonlyMap<string, readonly string[]> = new Map([
  ['parameter schema', ['parameter-schema-defined', 'oas2-body-params-valid']],
  ['parameter type', ['parameter-schema-defined', 'oas2-body-params-valid']],
  ['header schema', ['parameter-schema-defined']],
  ['header type', ['parameter-schema-defined']],
  ['parameter required', ['path-params-defined']],
  ['parameter items', ['array-items-defined', 'oas2-body-params-valid']],
  ['parameter *', ['oas2-body-params-valid']],
  ['parameter style', ['serialization-valid']],
  ['parameter explode', ['serialization-valid']],
  ['parameter allowReserved', ['serialization-valid']],
  ['parameter allowEmptyValue', ['serialization-valid', 'oas2-body-params-valid']],
  ['parameter collectionFormat', ['serialization-valid', 'oas2-body-params-valid']],
  ['header style', ['serialization-valid']],
  ['header items', ['array-items-defined']],
  ['items items', ['array-items-defined']],
  ['operation responses', ['error-response-defined']],
  ['securityScheme in', ['no-api-key-in-query', 'security-scheme-valid']],
  ['securityScheme *', ['security-scheme-valid']],
  ['oauthFlows *', ['security-scheme-valid']],
  ['oauthFlow *', ['security-scheme-valid']],
  ['serverVariable default', ['server-variables-valid']],
  ['serverVariable enum', ['server-variables-valid']],
  ['schema enum', ['enum-valid']],
  ['parameter enum', ['enum-valid']],
  ['items enum', ['enum-valid']],
  ['header enum', ['enum-valid']],
]);

function specialistsOn({ writtenAs, value }: Element, { path, missing = path.slice(0, 1), unknownIn }: ObjectProblem): readonly string[] {
  // In an empty operation nothing is documented, not its responses alone. One with many problems has many fields.
  if (writtenAs === 'operation' && path.length === 0 && Object.keys(value).length === 0) return [];
  // It says that there is no $ref here, and what comes of it.
  if (path[0] === '$ref') return ['ref-no-siblings'];
  // A key with a slash is a path whatever its template; then what it holds is wrong, which nobody else says.
  if (writtenAs === 'paths') return String(path[0]).startsWith('/') ? [] : ['path-template-valid'];
  const ofField = missing.flatMap(
    (field) => specialists.get(`${writtenAs ?? ''} ${field}`) ?? specialists.get(`${writtenAs ?? ''} *`) ?? [],
  );
  return unknownIn === 'every-version' ? ['no-unknown-fields', ...ofField] : ofField;
}
