import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import type { OasFormat } from '../../src/openapi/format.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import { Schema, type SchemaType } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import type { Violation } from '../../src/ruleset/rule.ts';

/** What is wrong with how a parameter of OpenAPI 3 says that its value is written (3.1.1 §4.8.12.2, 3.2.0 §4.12.2). */
export function parameterFaults(parameter: Element, format: OasFormat, isExplicit: boolean): readonly Violation[] {
  if (!styles.has(parameter.text('in') ?? '') || (!isExplicit && !writingFields.some((field) => parameter.has(field)))) return none;
  // With `content` the media type decides how the value is written.
  if (parameter.has('content') && !parameter.has('schema'))
    return [...ignoredBesideContent(parameter), ...misplacedFlags(parameter, format)];
  const styleFault = faultOfStyle(parameter, format);
  return [
    ...(styleFault === undefined ? faultsOfValue(parameter) : [styleFault]),
    ...misplacedFlags(parameter, format),
    ...(isExplicit ? unsaid(parameter) : []),
  ];
}

const none: readonly Violation[] = [];

/** The fields that say how the value is written, one of which every fault needs that is not about what is left unsaid. */
const writingFields = ['style', 'explode', 'allowReserved', 'allowEmptyValue'] as const;

const styles: ReadonlyMap<string, readonly string[]> = new Map([
  ['path', ['matrix', 'label', 'simple']],
  ['query', ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject']],
  ['header', ['simple']],
  ['cookie', ['form']],
]);

function ignoredBesideContent(parameter: Element): readonly Violation[] {
  return ['style', 'explode', 'allowReserved'].flatMap((field): Violation[] => {
    const at = parameter.node.child(field);
    return at === undefined ? [] : [{ at, message: `"${field}" is ignored here: "content" says how the value is written.` }];
  });
}

function faultOfStyle(parameter: Element, format: OasFormat): Violation | undefined {
  const place = parameter.text('in') ?? '';
  const style = parameter.text('style');
  const allowed = place === 'cookie' && format === 'oas3_2' ? ['form', 'cookie'] : (styles.get(place) ?? []);
  if (style === undefined || allowed.includes(style)) return undefined;
  const known = allowed.map((name) => `"${name}"`).join(', ');
  const message = `"style" ${quote(style)} is invalid here: a ${place} parameter has ${allowed.length === 1 ? '' : 'one of '}${known}.`;
  return { at: nodeOf(parameter, 'style'), message, severity: 'error' };
}

/** Styles that are made for some types only: what they make of others is for each tool to guess. */
function faultsOfValue(parameter: Element): readonly Violation[] {
  const style = parameter.text('style');
  const at = nodeOf(parameter, 'style');
  if (style === 'deepObject') {
    if (isNever(parameter, ['object'])) return [{ at, message: '"style" "deepObject" is invalid here: the value is not an object.' }];
    if (parameter.flag('explode') !== false) return [];
    return [{ at: nodeOf(parameter, 'explode'), message: '"explode" is invalid here: "deepObject" is not defined without it.' }];
  }
  if (style !== 'spaceDelimited' && style !== 'pipeDelimited') return [];
  return isNever(parameter, ['array', 'object'])
    ? [{ at, message: `"style" "${style}" is ignored here: the value is neither an array nor an object.` }]
    : [];
}

function misplacedFlags(parameter: Element, format: OasFormat): readonly Violation[] {
  const place = parameter.text('in') ?? '';
  const faults: Violation[] = [];
  if (parameter.flag('allowReserved') === true && !parameter.has('content') && !mayAllowReserved(place, parameter, format)) {
    const where = format === 'oas3_2' ? 'values that are percent-encoded' : 'query parameters';
    faults.push({ at: nodeOf(parameter, 'allowReserved'), message: `"allowReserved" is ignored here: it counts for ${where} only.` });
  }
  if (parameter.flag('allowEmptyValue') === true && place !== 'query') {
    faults.push({
      at: nodeOf(parameter, 'allowEmptyValue'),
      message: '"allowEmptyValue" is ignored here: it counts for query parameters only.',
    });
  }
  return faults;
}

function mayAllowReserved(place: string, parameter: Element, format: OasFormat): boolean {
  if (place === 'query') return true;
  return format === 'oas3_2' && (place === 'path' || (place === 'cookie' && parameter.text('style') !== 'cookie'));
}

function unsaid(parameter: Element): readonly Violation[] {
  if (isNever(parameter, ['array']) || typesOf(parameter).length === 0) return [];
  const missing = ['style', 'explode'].filter((field) => !parameter.has(field)).map((field) => `"${field}"`);
  if (missing.length === 0) return [];
  return [
    { at: parameter.node, message: `Parameter ${quote(parameter.text('name') ?? '')} is an array but has no ${missing.join(' and no ')}.` },
  ];
}

/** True when the schema says of which types the value is, and none of these is among them. */
function isNever(parameter: Element, wanted: readonly SchemaType[]): boolean {
  const types = typesOf(parameter);
  return types.length > 0 && !types.some((type) => wanted.includes(type));
}

function typesOf(parameter: Element): readonly SchemaType[] {
  const schema = parameter.one('schema');
  return schema instanceof Schema ? appliedSchemas(schema).flatMap((one) => one.types) : [];
}

function nodeOf(parameter: Element, field: string): Node {
  return parameter.node.child(field) ?? parameter.node;
}
