import type { OasFormat } from '../format.ts';
import type { Kind } from '../grammar.ts';
import type { ObjectProblem } from '../object-validity.ts';
import { describe, quote } from './wording.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The name of the shape an object is to be judged by, or why that cannot be said: the field that selects it is absent or wrong. */
export type VariantChoice = string | readonly ObjectProblem[];

/** Chooses the variant that the object means to be: by `in` of a parameter, `type` of a security scheme, `schema` or `content`. */
export function chooseVariant(kind: Kind, format: OasFormat, value: Fields): VariantChoice {
  switch (kind) {
    case 'parameter':
      return chooseParameter(format, value);
    case 'securityScheme':
      return format === 'oas2' ? chooseScheme2(value) : chooseScheme3(format, value);
    case 'header':
      return isOas31(format) ? `header:${bodyField(value)}` : 'header';
    case 'schema':
      return format === 'oas2' && value['type'] === 'file' ? 'schema:file' : 'schema';
    default:
      return kind;
  }
}

const places: Readonly<Record<OasFormat, readonly string[]>> = {
  oas2: ['query', 'header', 'path', 'formData', 'body'],
  oas3_0: ['query', 'header', 'path', 'cookie'],
  oas3_1: ['query', 'header', 'path', 'cookie'],
  oas3_2: ['query', 'querystring', 'header', 'path', 'cookie'],
};

function chooseParameter(format: OasFormat, value: Fields): VariantChoice {
  const place = value['in'];
  if (typeof place !== 'string' || !places[format].includes(place)) return wrongSelector(value, 'in', places[format], ['name']);
  if (!isOas31(format)) return `parameter:${place}`;
  const body = bodyField(value);
  const isUnescaped = format === 'oas3_2' && place === 'cookie' && body === 'schema' && value['style'] === 'cookie';
  return `parameter:${place}-${body}${isUnescaped ? '-unescaped' : ''}`;
}

const types2 = ['basic', 'apiKey', 'oauth2'];
const flows2 = ['implicit', 'password', 'application', 'accessCode'];

function chooseScheme2(value: Fields): VariantChoice {
  const { type, flow } = value;
  if (typeof type !== 'string' || !types2.includes(type)) return wrongSelector(value, 'type', types2);
  if (type !== 'oauth2') return `securityScheme:${type}`;
  if (typeof flow !== 'string' || !flows2.includes(flow)) return wrongSelector(value, 'flow', flows2);
  return `securityScheme:oauth2-${flow}`;
}

function chooseScheme3(format: OasFormat, value: Fields): VariantChoice {
  const types = ['apiKey', 'http', ...(isOas31(format) ? ['mutualTLS'] : []), 'oauth2', 'openIdConnect'];
  const { type, scheme } = value;
  if (typeof type !== 'string' || !types.includes(type)) return wrongSelector(value, 'type', types);
  const isBearer = type === 'http' && typeof scheme === 'string' && scheme.toLowerCase() === 'bearer';
  return `securityScheme:${type}${isBearer ? '-bearer' : ''}`;
}

function wrongSelector(
  value: Fields,
  field: string,
  allowed: readonly string[],
  required: readonly string[] = [],
): readonly ObjectProblem[] {
  const problems: ObjectProblem[] = required
    .filter((other) => !Object.hasOwn(value, other))
    .map((other) => ({ path: [], message: `"${other}" is missing.` }));
  if (!Object.hasOwn(value, field)) return [...problems, { path: [], message: `"${field}" is missing.` }];
  const message = `"${field}" must be one of ${allowed.map(quote).join(', ')}, not ${describe(value[field])}.`;
  return [...problems, { path: [field], message }];
}

function bodyField(value: Fields): 'schema' | 'content' {
  return Object.hasOwn(value, 'content') && !Object.hasOwn(value, 'schema') ? 'content' : 'schema';
}

function isOas31(format: OasFormat): boolean {
  return format === 'oas3_1' || format === 'oas3_2';
}
