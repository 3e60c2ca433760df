import formats from '@stoplight/spectral-formats';
import functions from '@stoplight/spectral-functions';
import oasFunctions from '@stoplight/spectral-rulesets/dist/oas/functions/index.js';
import oas from '@stoplight/spectral-rulesets/dist/oas/index.js';
import { defaultOf } from '../../../src/spectral-rulesets/fast/examples/dialect.ts';

const { alphabetical, casing, defined, enumeration, falsy, length, or, pattern, schema, truthy, unreferencedReusableObject, xor } =
  functions;
const { typedEnum, oasOpIdUnique, oasPathParam, oasUnusedComponent, refSiblings } = defaultOf(oasFunctions);
const undefinedFunction = functions.undefined;
const spectralOas: unknown = 'rules' in oas ? oas : oas.default;

/** A rule that looks at whatever its paths lead to, and says where it was. */
const seen = (given: string | readonly string[], more: object = {}): object => ({
  given,
  message: '{{path}} {{property}} {{value}} {{error}}',
  then: { function: falsy },
  ...more,
});

const paths = (...given: readonly string[]): Record<string, object> =>
  Object.fromEntries(
    given.flatMap((path, index) => [
      [`r${index}`, seen(path)],
      [`u${index}`, seen(path, { resolved: false })],
    ]),
  );

const then = (given: string, ...checks: readonly object[]): object => ({ given, message: '{{property}}|{{path}}|{{error}}', then: checks });

/** Rulesets that use what is rarely used, each for one part of the format. */
export const oddRulesets: ReadonlyMap<string, object> = new Map<string, object>([
  [
    'filters with functions',
    {
      rules: paths(
        '$..[?(@ && @.name && @.name.match(/a/i))]',
        '$.paths[?(@property.match(/^\\/a/))]',
        '$..[?(@property.startsWith("x"))]',
        '$..properties[?(@property.length > 1)]',
      ),
    },
  ],
  [
    'comparisons',
    {
      rules: paths(
        '$..[?(@.type === "string")]',
        '$..[?(@.maxLength > 3)]',
        '$..[?(@.minimum >= 0 && @.minimum < 5)]',
        "$..[?(@.type == 'integer' || @.nullable == true)]",
        '$..[?(!@.description)]',
      ),
    },
  ],
  [
    'unions',
    {
      rules: paths(
        "$..['get','post']",
        "$.paths[*]['get','put','x y'].responses",
        '$..[200,404]',
        '$..parameters[0,1]',
        "$.info['title','version']",
      ),
    },
  ],
  ['slices', { rules: paths('$..tags[0:1]', '$..parameters[:2]', '$..enum[::2]', '$..required[1:]', '$.servers[0:2]') }],
  ['negative indexes', { rules: paths('$..tags[-1:]', '$..enum[-2:]', '$..parameters[-1]', '$..required[:-1]', '$..enum[(@.length-1)]') }],
  ['parents', { rules: paths('$..schema^', '$..[?(@ === "string")]^', '$..description^^', '$.paths.*.*.responses^', '$..properties.*^~') }],
  ['keys', { rules: paths('$.paths.*~', '$..properties[*]~', '$..responses.*~', '$.components.*.*~', '$..[?(@.type)]~', '$~') }],
  [
    'script expressions',
    {
      rules: paths(
        '$..[?(@property === "get")]',
        '$..[?(@parent && @parent.type)]',
        '$..[?(@.length > 1)]',
        '$..[?(@path)]',
        '$.paths[?(@parentProperty === "paths")]',
      ),
    },
  ],
  [
    'shorthands',
    {
      rules: paths(
        '$..[?(@string())]',
        '$..[?(@number() && @ > 1)]',
        '$..[?(@array())]',
        '$..[?(@object() && @.type)]',
        '$..[?(@null())]',
        '$..[?(@scalar())]',
      ),
    },
  ],
  [
    'deep and deeper',
    { rules: paths('$..*', '$..properties..type', '$..[*].type', '$.paths..*', '$..properties.*.enum.*', '$..paths..[?(@.type)]') },
  ],
  [
    'names that need quotes',
    { rules: paths("$['x y']", "$..['p/q']", "$..['t~u']", "$..['{id}']", "$..['']", "$..['1.0']", '$..200', "$..['[0]']") },
  ],
  [
    'fixed paths',
    { rules: paths('$', '$.info', '$.info.title', '$.paths["/a"]', '$.tags[0].name', '$.openapi', '$.nothing', '$.servers[1].url') },
  ],
  [
    'aliases with targets by format',
    {
      aliases: {
        Op: {
          targets: [
            { formats: [formats.oas2], given: ['$.paths.*.get'] },
            { formats: [formats.oas3], given: ['$.paths.*[get,post]'] },
          ],
        },
        Schema: ['$..schema', '$.components.schemas.*', '$.definitions.*'],
        Name: ['#Schema.properties[*]~'],
      },
      rules: {
        ops: seen('#Op'),
        names: seen('#Name'),
        both: seen(['#Op.responses', '#Schema', '#Op.tags[*]']),
        three: seen('#Op', { formats: [formats.oas3_1] }),
      },
    },
  ],
  [
    'overrides',
    {
      rules: {
        title: seen('$.info.title'),
        types: seen('$..type', { severity: 'hint' }),
        deep: seen('$..description', { severity: 'off' }),
      },
      overrides: [
        { files: ['**/*.yaml'], rules: { title: 'error' } },
        { files: ['**#/components'], rules: { types: 'error' } },
        { files: ['**#/components/schemas/A'], rules: { types: 'off' } },
        { files: ['api.json#/info', '**/api.yaml#/paths/~1a'], rules: { title: 'info', types: 'warn' } },
        { files: ['nowhere/**'], rules: { title: 'off' } },
      ],
    },
  ],
  [
    'chains of rulesets',
    {
      extends: [
        [{ rules: { one: seen('$.info', { recommended: false }), two: seen('$.paths.*') } }, 'all'],
        [spectralOas, 'off'],
      ],
      rules: { 'oas3-valid-schema-example': 'hint', 'operation-tags': 'error', 'info-contact': true, two: 'off', 'path-params': 'warn' },
    },
  ],
  [
    'recommended ones',
    { extends: [[spectralOas, 'recommended']], rules: { 'operation-description': { ...seen('$.paths.*.*'), severity: 'hint' } } },
  ],
  [
    'several fields',
    {
      rules: {
        nested: then(
          '$',
          { field: 'info.title', function: truthy },
          { field: 'tags[0].name', function: truthy },
          { field: 'a["x y"].b', function: defined },
        ),
        keys: then(
          '$..properties',
          { field: '@key', function: casing, functionOptions: { type: 'camel' } },
          { field: '@key', function: length, functionOptions: { max: 1 } },
        ),
        paths: then(
          '$.paths.*',
          { field: '$.get.tags[*]', function: pattern, functionOptions: { match: '^b' } },
          { field: '$..type', function: truthy },
        ),
        missing: then('$.components.schemas.*', { field: 'x.y.z', function: truthy }, { field: 'properties.a.type', function: truthy }),
        lists: then(
          '$..required',
          { field: '0', function: truthy },
          { field: '[1]', function: defined },
          { field: '@key', function: falsy },
        ),
      },
    },
  ],
  [
    'functions',
    {
      rules: {
        alphabetical: then(
          '$',
          { field: 'tags', function: alphabetical, functionOptions: { keyedBy: 'name' } },
          { field: 'paths', function: alphabetical },
        ),
        enumerated: then('$..type', { function: enumeration, functionOptions: { values: ['string', 'integer', 1, null] } }),
        falsy: then('$..nullable', { function: falsy }),
        defined: then('$..*', { field: 'description', function: defined }),
        undefined: then('$..[?(@.type)]', { field: 'enum', function: undefinedFunction }),
        length: then('$..*', { function: length, functionOptions: { min: 1, max: 3 } }),
        pattern: then('$..*', { function: pattern, functionOptions: { match: '/^[a-m]/i', notMatch: 'x' } }),
        casing: then('$..*~', {
          function: casing,
          functionOptions: { type: 'kebab', disallowDigits: true, separator: { char: '/', allowLeading: true } },
        }),
        or: then('$.paths.*.*', { function: or, functionOptions: { properties: ['description', 'summary', 'tags'] } }),
        xor: then('$..[?(@.type)]', { function: xor, functionOptions: { properties: ['enum', 'format'] } }),
      },
    },
  ],
  [
    'schemas',
    {
      rules: {
        draft7: then('$..parameters[*]', {
          function: schema,
          functionOptions: { schema: { required: ['name', 'in'], properties: { in: { enum: ['query', 'path'] } } } },
        }),
        every: then('$.components.schemas.*', {
          function: schema,
          functionOptions: {
            allErrors: true,
            schema: {
              type: 'object',
              properties: { type: { type: 'string', pattern: '^o' }, description: { minLength: 3 } },
              required: ['description', 'title'],
              additionalProperties: false,
            },
          },
        }),
        combined: then('$..type', {
          function: schema,
          functionOptions: {
            dialect: 'draft2020-12',
            schema: { oneOf: [{ const: 'string' }, { type: 'array', prefixItems: [{ const: 'null' }] }] },
          },
        }),
        missing: then('$.info', { field: 'license', function: schema, functionOptions: { schema: { type: 'object' } } }),
        invalid: then('$.info', { function: schema, functionOptions: { schema: { type: 'strange' } } }),
      },
    },
  ],
  [
    'functions of OpenAPI',
    {
      rules: {
        typed: then('$..[?(@ && @.enum && @.type)]', { function: typedEnum }),
        unused: {
          given: '$.components.schemas',
          resolved: false,
          message: '{{error}}',
          then: { function: unreferencedReusableObject, functionOptions: { reusableObjectsLocation: '#/components/schemas' } },
        },
        components: { given: '$', resolved: false, then: { function: oasUnusedComponent } },
        ids: then('$', { function: oasOpIdUnique }),
        params: then('$', { function: oasPathParam }),
        siblings: { given: "$..[?(@property === '$ref')]", resolved: false, then: { function: refSiblings } },
      },
    },
  ],
  [
    'messages',
    {
      rules: {
        plain: seen('$..type', { message: 'plain' }),
        braces: seen('$..type', { message: '{{{property}}} {{ value }} {{nothing}} {{toString}}' }),
        described: seen('$..type', { message: undefined, description: '  {{error}} is not filled in  ' }),
        printed: seen('$..type', { message: '#{{print("property")}}and #{{print("value")}} #{{ print("value") }}' }),
        evaluated: seen('$.info', { message: '#{{1 + 1}} #{{property.toUpperCase()}}' }),
        documented: seen('$.info', { documentationUrl: 'https://words.test/rules' }),
      },
    },
  ],
]);
