import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { isFragment } from '../../src/openapi/fragment.ts';
import type { Model } from '../../src/openapi/model.ts';
import { type ObjectProblem, validateObject } from '../../src/openapi/object-validity.ts';
import { hasOwnDialect } from '../../src/openapi/validity/dialect.ts';
import { checkFilePlace } from '../../src/openapi/validity/file-schema.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

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
        for (const problem of problemsOf(element, model)) {
          const yieldsTo = specialistsOn(element, problem);
          report({ at: placeOf(element.node, problem.path), message: problem.message, ...(yieldsTo.length === 0 ? {} : { yieldsTo }) });
        }
        // No MUST of the specification, but never what was meant.
        if (isEmptyExample(element)) report({ at: element.node, message: 'The example has no value.', severity: 'warn' });
      },
    },
  },
});

function problemsOf(element: Element, model: Model): readonly ObjectProblem[] {
  const { writtenAs, node } = element;
  if (writtenAs === undefined) return [];
  const problems = validateObject(writtenAs, model.format, node.value);
  if (problems.length > 0 && isOfExtension(node)) return [];
  if (writtenAs === 'definition' && isFragment(element)) return problems.filter(({ missing }) => missing === undefined);
  if (writtenAs !== 'schema') return withoutMistakenSchema(problems);
  if (model.format === 'oas2') return [...problems, ...checkFilePlace(element)];
  return problems.length > 0 && hasOwnDialect(element, model.root) ? [] : problems;
}

/** Fields one of which makes an Example Object an example; `dataValue` and `serializedValue` since 3.2. */
const exampleValues = ['value', 'externalValue', 'dataValue', 'serializedValue'];

function isEmptyExample(element: Element): boolean {
  return element.writtenAs === 'example' && !element.isReference && !exampleValues.some((field) => element.has(field));
}

/** A `schema` where 2.0 wants a `type` is one mistake: what is missing is said, and not that the other is too much. */
function withoutMistakenSchema(problems: readonly ObjectProblem[]): readonly ObjectProblem[] {
  const lacksType = problems.some(({ missing }) => missing?.includes('type') === true);
  return lacksType ? problems.filter(({ path }) => path[0] !== 'schema') : problems;
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
  ['header items', ['array-items-defined']],
  ['items items', ['array-items-defined']],
  ['operation responses', ['error-response-defined']],
  ['securityScheme in', ['no-api-key-in-query']],
  ['serverVariable default', ['server-variables-valid']],
  ['serverVariable enum', ['server-variables-valid']],
]);

function specialistsOn({ writtenAs, value }: Element, { path, missing = path.slice(0, 1) }: ObjectProblem): readonly string[] {
  // In an empty operation nothing is documented, not its responses alone.
  if (writtenAs === 'operation' && Object.keys(value).length === 0) return [];
  // It says that there is no $ref here, and what comes of it.
  if (path[0] === '$ref') return ['ref-no-siblings'];
  // A key with a slash is a path whatever its template; then what it holds is wrong, which nobody else says.
  if (writtenAs === 'paths') return String(path[0]).startsWith('/') ? [] : ['path-template-valid'];
  return missing.flatMap((field) => specialists.get(`${writtenAs ?? ''} ${field}`) ?? specialists.get(`${writtenAs ?? ''} *`) ?? []);
}

/** The value a path leads to, or the closest there is. */
function placeOf(node: Node, path: readonly (string | number)[]): Node {
  return path.length === 0 ? node : node.closest(...path);
}

/** What `x-webhooks` holds is its author's business, even where other rules read it. Other extensions are met only behind a `$ref`. */
function isOfExtension(node: Node): boolean {
  return node.path[0] === 'x-webhooks';
}
