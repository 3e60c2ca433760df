import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { parameterUses } from '../../src/openapi/parameter-uses.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { isEnumerated } from '../input-validation/limits.ts';
import { collectionsOf } from './collections.ts';
import { maxPageSizeOf, maxPageSizeOption } from './page-size.ts';
import { type PagingRole, pagingRole } from './paging-names.ts';

/** A page of a hundred million items is no page. */
export const paginationLimitBounded = defineRule({
  id: 'pagination-limit-bounded',
  summary: 'Parameters that page through a list are bounded.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [770, 1284], asvs: ['2.2.1'] },
  securitySeverity: 7.0,
  commonRemedy:
    'Write each paging parameter once, with its bounds, under `components/parameters` (2.0: `parameters`), and refer to it from the operations.',
  options: maxPageSizeOption,
  on: {
    parameter: {
      when: (parameter, { model }) => roleOf(parameter, model) !== undefined,
      check(parameter, report, { model, options }) {
        const role = roleOf(parameter, model);
        if (role === undefined) return;
        const isInternal = usesOf(parameter, model).every(({ exposure }) => exposure === 'internal');
        const violation =
          role.is === 'size' ? judgeSize(parameter, maxPageSizeOf(options), isInternal) : judgePosition(parameter, isInternal);
        if (violation !== undefined) report(violation);
      },
    },
  },
});

function judgeSize(parameter: Element, most: number, isInternal: boolean): Violation | undefined {
  const schemas = schemasOf(parameter);
  const subject = `Page-size parameter ${quote(parameter.get('name'))}`;
  const numeric = schemas.find(isNumeric);
  if (numeric === undefined) {
    const text = schemas.find((schema) => schema.hasType('string'));
    if (text === undefined || schemas.some((schema) => isEnumerated(schema) || schema.has('pattern'))) return undefined;
    return { at: text.node, message: `${subject} is a string: nothing bounds it.`, severity: isInternal ? 'info' : 'warn' };
  }
  const bounds = boundsOf(schemas);
  const isDefaultNeeded = parameter.get('required') !== true && !schemas.some((schema) => schema.has('default'));
  const defects = sizeDefects(bounds, most, isDefaultNeeded);
  if (defects.length === 0) return undefined;
  const [worst, mild] = isInternal ? (['warn', 'info'] as const) : (['error', 'warn'] as const);
  return {
    at: numeric.node,
    message: `${subject} ${defects.join(' and ')}.`,
    severity: bounds.maximum === undefined ? worst : mild,
  };
}

function sizeDefects({ minimum, maximum }: Bounds, most: number, isDefaultNeeded: boolean): readonly string[] {
  const missing = [
    ...(maximum === undefined ? ['no "maximum"'] : []),
    ...(isDefaultNeeded ? ['no "default"'] : []),
    ...(minimum === undefined || minimum < 0 ? ['no "minimum" of 0 or more'] : []),
  ];
  return [
    ...(missing.length > 0 ? [`has ${missing.join(' and ')}`] : []),
    ...(maximum !== undefined && maximum > most ? [`allows ${quote(maximum)} items`] : []),
  ];
}

function judgePosition(parameter: Element, isInternal: boolean): Violation | undefined {
  const schemas = schemasOf(parameter);
  const numeric = schemas.find(isNumeric);
  if (numeric === undefined) return undefined;
  const { minimum, maximum } = boundsOf(schemas);
  const missing = [...(minimum === undefined ? ['no "minimum"'] : []), ...(maximum === undefined ? ['no "maximum"'] : [])];
  if (missing.length === 0) return undefined;
  const message = `Paging parameter ${quote(parameter.get('name'))} has ${missing.join(' and ')}.`;
  return { at: numeric.node, message, severity: minimum === undefined && !isInternal ? 'warn' : 'info' };
}

/** The schema of a parameter and all that may judge its value; none when it has none, which is another defect. */
function schemasOf(parameter: Element): readonly Schema[] {
  const schema = parameter.one('schema');
  return schema instanceof Schema ? possibleSchemas(schema) : [];
}

function isNumeric(schema: Schema): boolean {
  return schema.hasType('integer') || schema.hasType('number');
}

interface Bounds {
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/** Bounds of a number: values that are listed bound it too. */
function boundsOf(schemas: readonly Schema[]): Bounds {
  const listed = schemas.find(isEnumerated);
  if (listed !== undefined) {
    const values = [...(Array.isArray(listed.keyword('enum')) ? listed.list('enum') : [listed.keyword('const')])].filter(
      (value) => typeof value === 'number',
    );
    return {
      minimum: values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
      maximum: values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
    };
  }
  return { minimum: boundOf(schemas, 'minimum', 'exclusiveMinimum', 1), maximum: boundOf(schemas, 'maximum', 'exclusiveMaximum', -1) };
}

/** Until 3.0 `exclusiveMinimum` is a flag, and bounds nothing by itself. */
function boundOf(schemas: readonly Schema[], inclusive: string, exclusive: string, step: 1 | -1): number | undefined {
  for (const schema of schemas) {
    const bound = schema.keyword(inclusive);
    if (typeof bound === 'number') return bound;
    const open = schema.keyword(exclusive);
    if (typeof open === 'number' && schema.format >= 'oas3_1') return open + step;
  }
  return undefined;
}

/** What a query parameter of an operation that reads does to a list: an uncertain name counts where there is a list, or another such parameter. */
function roleOf(parameter: Element, model: Model): PagingRole | undefined {
  if (parameter.text('in') !== 'query') return undefined;
  const name = parameter.text('name') ?? '';
  const role = pagingRole(name);
  if (role === undefined) return undefined;
  const uses = usesOf(parameter, model);
  return uses.some((operation) => readers.has(operation.method) && (role.isCertain || isPaged(operation, name, model))) ? role : undefined;
}

const readers: ReadonlySet<string> = new Set(['get', 'head', 'post', 'query']);

function isPaged(operation: Operation, name: string, model: Model): boolean {
  if (collectionsOf(operation, model).length > 0) return true;
  return operation.parameters.some((other) => other.in === 'query' && other.name !== name && pagingRole(other.name) !== undefined);
}

/** The API's own operations that have the parameter. */
function usesOf(parameter: Element, model: Model): readonly Operation[] {
  return parameterUses(model, parameter).filter(({ role }) => role === 'path');
}
