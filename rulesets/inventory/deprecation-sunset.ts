import { type Declaration, declarationOf } from '../../src/openapi/context.ts';
import type { Edge, Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { isDefinitionField, type Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { dateIn, isPast } from './dates.ts';
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
      when: (schema, { model }) => schema.get('deprecated') === true && model.format !== 'oas2' && schema.isUsed && !isOfParameter(schema),
      check(schema, report) {
        if (isExplained(schema)) return;
        report({ at: placeOf(schema), message: `Deprecated ${nameOf(schema)} names no replacement.`, severity: 'info' });
      },
    },
  },
});

function judgeOperation(operation: Operation, model: Model, today: string): Violation | undefined {
  const { label, element } = operation;
  const declared = sunsetOf(operation, model);
  const date = dateIn(String(declared?.value)) ?? dateIn(textOf(element));
  if (date !== undefined) {
    if (date.day === undefined || !isPast(date.day, today)) return undefined;
    const at = declared?.node ?? placeOf(element);
    return { at, message: `Deprecated operation ${label} has the sunset date ${quote(date.day)}, which is past.`, severity: 'error' };
  }
  if (hasSunsetHeader(operation)) return undefined;
  const lack = isExplained(element) ? 'has no sunset date' : 'has neither a sunset date nor a replacement';
  return { at: placeOf(element), message: `Deprecated operation ${label} ${lack}.` };
}

/** The operation's own, its path item's or the whole definition's. */
function sunsetOf({ element, pathItem }: Operation, model: Model): Declaration | undefined {
  for (const holder of [element, pathItem, infoOf(model), model.root]) {
    const declared = holder === undefined ? undefined : declarationOf(holder, 'sunset');
    if (declared !== undefined) return declared;
  }
  return undefined;
}

/** RFC 8594 and RFC 9745. */
function hasSunsetHeader({ responses }: Operation): boolean {
  return responses.some(({ response }) => response.below('headers').some(({ key }) => /^(?:sunset|deprecation)$/i.test(String(key))));
}

function placeOf({ node }: Element): Violation['at'] {
  return node.child('deprecated') ?? node;
}

function textOf(element: Element): string {
  return `${element.text('summary') ?? ''}\n${element.text('description') ?? ''}`;
}

/** True when something says what to use now, or that nothing is needed any more. */
function isExplained(element: Element): boolean {
  if (element.has('externalDocs') || isText(declarationOf(element, 'replacement')?.value)) return true;
  return explanation.test(textOf(element));
}

const explanation =
  /https?:\/\/|\]\(|\b(?:us(?:e|ing)|replac\w*|supersed\w*|favou?r|instead|migrat\w*|moved|see|prefer\w*|switch|renamed|ignored|no longer|no effect|removed|unused|not used|alias|obsolete[ds]? by)\b/i;

/** Where the parameters or headers that alone use it are deprecated too, they speak for it. */
function isOfParameter(schema: Schema): boolean {
  const uses = usesOf(schema).flatMap((use) => (use.field === '$ref' && use.from.kind === 'schema' ? usesOf(use.from) : use));
  return uses.length > 0 && uses.every(({ from }) => isParameter(from) && from.flag('deprecated') === true);
}

function usesOf(schema: Element): readonly Edge[] {
  return schema.uses.filter((use) => !isDefinitionField(use));
}

function isParameter({ kind }: Element): boolean {
  return kind === 'parameter' || kind === 'header';
}

function nameOf(schema: Schema): string {
  const property = schema.uses.find((use) => use.field === 'properties');
  if (property !== undefined) return `property ${quote(property.key)}`;
  const component = schema.uses.find((use) => use.from.kind === 'components');
  return component === undefined ? 'schema' : `schema ${quote(component.key)}`;
}
