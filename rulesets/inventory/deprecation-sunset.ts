import { type Declaration, declarationOf } from '../../src/openapi/context.ts';
import { type Edge, type Element, isObject, scalarText } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { once } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { isDefinitionField, type Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { dateIn, isPast, type MentionedDate } from './dates.ts';
import { infoOf, isText } from './declared-fact.ts';

/** Deprecated operations, which need an end, and deprecated parameters and schemas, which need only a replacement. */
export const deprecationSunset = defineRule({
  id: 'deprecation-sunset',
  summary: 'What is deprecated says when it ends, or what replaces it.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [477, 1059] },
  commonRemedy: 'Give the definition or the path one end date ("x-sunset"), and say in each description what to use instead.',
  options: {
    today: {
      default: '',
      description:
        'A date (2026-01-31): sunset dates before it are reported as errors. Empty: dates are not compared, so that results do not change by themselves.',
      schema: { type: 'string', pattern: '^(?:\\d{4}-\\d{2}-\\d{2})?$' },
    },
  },
  on: {
    operation: {
      when: (operation) => operation.role === 'path' && operation.element.flag('deprecated') === true,
      check(operation, report, { model, options }) {
        const violation = judgeOperation(operation, model, String(options['today']));
        if (violation !== undefined) report(violation);
      },
    },
    parameter: {
      when: (parameter, { model }) => model.format !== 'oas2' && parameter.isUsed && parameter.flag('deprecated') === true,
      check(parameter, report) {
        if (isExplained(parameter)) return;
        report({
          at: placeOf(parameter),
          message: `Deprecated parameter ${quote(parameter.text('name'))} names no replacement.`,
          severity: 'info',
        });
      },
    },
    schema: {
      among: { fields: ['deprecated'] },
      when: (schema, { model }) =>
        schema.get('deprecated') === true && model.format !== 'oas2' && schema.isUsed && !isPartOfDeprecated(schema),
      check(schema, report) {
        if (isExplained(schema) || isOfExplainedParameter(schema)) return;
        report({ at: placeOf(schema), message: `Deprecated ${nameOf(schema)} names no replacement.`, severity: 'info' });
      },
    },
  },
});

function judgeOperation(operation: Operation, model: Model, today: string): Violation | undefined {
  const { label, element } = operation;
  const sunset = sunsetOf(operation, model);
  const date = sunset?.date ?? dateIn(microsoftText(element, 'removalDate')) ?? dateIn(textOf(element));
  if (date !== undefined) {
    if (date.day === undefined || !isPast(date.day, today)) return undefined;
    const at = sunset?.declared.node ?? placeOf(element);
    return { at, message: `Deprecated operation ${label} has the sunset date ${quote(date.day)}, which is past.`, severity: 'error' };
  }
  if (hasSunsetHeader(operation) || endRelease.test(textOf(element))) return undefined;
  const lack = isExplained(element) ? 'has no sunset date' : 'has neither a sunset date nor a replacement';
  return { at: placeOf(element), message: `Deprecated operation ${label} ${lack}.` };
}

interface Sunset {
  readonly declared: Declaration;
  readonly date: MentionedDate | undefined;
}

/** The operation's own, its path item's or the whole definition's. */
function sunsetOf({ element, pathItem }: Operation, model: Model): Sunset | undefined {
  for (const holder of [element, pathItem, infoOf(model), model.root]) {
    const [sunset] = holder === undefined ? [] : sunsetsAt(holder);
    if (sunset !== undefined) return sunset;
  }
  return undefined;
}

/** The one that an element declares, if any: read once, for the definition's may be that of every operation. */
const sunsetsAt = once((holder: Element): readonly Sunset[] => {
  const declared = declarationOf(holder, 'sunset');
  return declared === undefined ? [] : [{ declared, date: dateIn(scalarText(declared.value) ?? '') }];
});

/** Software that callers install themselves ends by releases: `will be removed in v1.19`. */
const endRelease =
  /\b(?:be|for) (?:deleted|discontinued|dropped|removal|removed|retired)\b[^.\n]{0,40}?\b(?:(?:v|version |release )\d|\d+\.\d)/i;

/** RFC 8594 and RFC 9745. */
function hasSunsetHeader({ responses }: Operation): boolean {
  return responses.some(({ response }) => response.below('headers').some(({ key }) => /^(?:sunset|deprecation)$/i.test(String(key))));
}

function placeOf({ node }: Element): Violation['at'] {
  return node.child('deprecated') ?? node;
}

function textOf(element: Element): string {
  return `${element.text('summary') ?? ''}\n${element.text('description') ?? ''}\n${microsoftText(element, 'description')}`;
}

/** A member of the extension that Microsoft's tools write: `x-ms-deprecation: { removalDate, description }`. */
function microsoftText(element: Element, member: string): string {
  const deprecation = element.get('x-ms-deprecation');
  const text = isObject(deprecation) ? deprecation[member] : undefined;
  return typeof text === 'string' ? text : '';
}

/** True when something says what to use now, or that nothing is needed any more. */
function isExplained(element: Element): boolean {
  if (element.has('externalDocs') || isText(declarationOf(element, 'replacement')?.value)) return true;
  return explanation.test(textOf(element));
}

/**
 * What an operation does (`Replace the order`, `List the user's preferences`) and that it will be removed explain nothing. What is
 * named after `Deprecated:` does, whatever the language.
 */
const explanation =
  /https?:\/\/|\]\(|\bdeprecated:[^.\n`]{0,100}`\w|\b(?:(?<!\b(?:for|in|internal|of) )use|(?:by|start) using|replaced|replacement|supersed\w*|favou?r|instead|migrat(?:e|ed|ing) to|moved|see|prefer|switch|renamed|ignored|no longer|no effect|going forward|(?<!\bbe (?:\w+ or )?)removed|unused|not used|alias (?:for|of|to)|obsolete[ds]? by)\b/i;

/** Where all that uses it is deprecated too, that speaks for it. */
function isPartOfDeprecated(schema: Schema): boolean {
  const uses = usesOf(schema);
  return uses.length > 0 && uses.every(({ from }) => from.flag('deprecated') === true);
}

/** True when it is written in a parameter or header that says what to use instead. */
function isOfExplainedParameter({ uses }: Schema): boolean {
  return uses.length > 0 && uses.every(({ from }) => isParameter(from) && isExplained(from));
}

/** What has it in its place, directly or by a schema that only refers to it. */
function usesOf(schema: Schema): readonly Edge[] {
  return placesOf(schema).flatMap((use) => (use.field === '$ref' && use.from.kind === 'schema' ? placesOf(use.from) : use));
}

function placesOf(schema: Element): readonly Edge[] {
  return schema.uses.filter((use) => !isDefinitionField(use));
}

function isParameter({ kind }: Element): boolean {
  return kind === 'parameter' || kind === 'header';
}

function nameOf(schema: Schema): string {
  const property = schema.uses.find((use) => use.field === 'properties');
  if (property !== undefined) return `property ${quote(property.key)}`;
  const component = schema.uses.find((use) => use.from.kind === 'components');
  if (component !== undefined) return `schema ${quote(component.key)}`;
  const parameter = schema.uses.find((use) => isParameter(use.from))?.from;
  const name = parameter?.text('name');
  return name === undefined ? 'schema' : `schema of parameter ${quote(name)}`;
}
