import { type Example, exampleFields, examplesHeldBy, misplacedExamplesOf } from '../../src/openapi/examples.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import { type ValueCheck, type ValueVerdict, valueCheck } from '../../src/openapi/value-check.ts';
import { exactValue } from '../../src/openapi/values/exact-value.ts';
import type { Host } from '../../src/ruleset/host.ts';
import { defineRule, type Report, type RuleContext } from '../../src/ruleset/rule.ts';
import { reportUnjudged } from '../../src/ruleset/unjudged-value.ts';
import { isMisread } from '../input-validation/misread-pattern.ts';
import { isJsonMediaType, isTextMediaType, isXmlMediaType } from './media-types.ts';

/** Scanners, mocks and generated tests start from examples. */
export const exampleValid = defineRule({
  id: 'example-valid',
  summary: 'Examples match their schemas.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  options: {
    checkFormats: {
      default: true,
      description: 'Whether an example has to be of its "format" too.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    definition: {
      when: (model) => misplacedExamplesOf(model).length > 0,
      check: (model, report, context) => checkExamples(misplacedExamplesOf(model), report, context),
    },
    element: {
      among: { fields: exampleFields },
      when: (element, { model }) => examplesHeldBy(element, model).length > 0,
      check: (element, report, context) => checkExamples(examplesHeldBy(element, context.model), report, context),
    },
  },
});

function checkExamples(examples: readonly Example[], report: Report, context: RuleContext): void {
  for (const example of examples) {
    const verdict = judge(example, context);
    if (!isForPattern(verdict)) reportUnjudged(verdict, example.node, context);
    if (verdict.is !== 'invalid') continue;
    report({ at: example.node.closest(...verdict.path), message: `Example does not match its schema: ${verdict.reason}.` });
  }
}

/** True where a misread expression is why nobody can tell: `string-pattern-valid` speaks of it. */
function isForPattern(verdict: ValueVerdict): boolean {
  return verdict.is === 'unknown' && verdict.pattern !== undefined && isMisread(verdict.pattern);
}

/** By host, its matching for examples: what does not match an expression that means something else than it says may well be right. */
const matchers = new WeakMap<Host, Host['matchesPattern']>();

function matcherOf(host: Host): Host['matchesPattern'] {
  let matcher = matchers.get(host);
  if (matcher === undefined) {
    matcher = (pattern, text) => {
      const matches = host.matchesPattern(pattern, text);
      return matches === false && isMisread(pattern) ? undefined : matches;
    };
    matchers.set(host, matcher);
  }
  return matcher;
}

const unjudged: ValueVerdict = { is: 'unknown', pattern: undefined, isGivenUp: false };

function judge(example: Example, { model, host, options }: RuleContext): ValueVerdict {
  const { node, schema, direction, mediaType } = example;
  if (mediaType !== undefined && isXmlMediaType(mediaType)) return unjudged;
  const value = exactValue(node);
  const check = valueCheck(model, { direction, checksFormats: options['checkFormats'] === true, matchesPattern: matcherOf(host) });
  if (typeof value !== 'string') return check(schema, value);
  const isJson = mediaType === undefined || isJsonMediaType(mediaType);
  if (!isJson && !isTextMediaType(mediaType)) return unjudged;
  const verdict = check(schema, value);
  if (verdict.is !== 'invalid') return verdict;
  if (!isJson || isSerialized(example)) return verdict.isOtherType ? unjudged : verdict;
  return judgeWrittenOut(example, value, check) ?? verdict;
}

/** A parameter or header may show its value as it stands in the request: `a,b` for an array (OpenAPI 3.0.4 §4.7.12.2.2). */
function isSerialized({ holder, schema }: Example): boolean {
  return (
    holder.kind !== 'schema' &&
    holder.kind !== 'mediaType' &&
    possibleSchemas(schema).some((one) => one.hasType('array') || one.hasType('object'))
  );
}

/** Text in which an object or array is written as JSON: many write it so, and every tool can read it. */
function judgeWrittenOut({ schema }: Example, text: string, check: ValueCheck): ValueVerdict | undefined {
  const value = parseContainer(text);
  return value === undefined ? undefined : check(schema, value);
}

function parseContainer(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
