import formats from '@stoplight/spectral-formats';
import functions from '@stoplight/spectral-functions';
import owasp from '@stoplight/spectral-owasp-ruleset';
import oasModule from '@stoplight/spectral-rulesets/dist/oas/index.js';

const oas = 'rules' in oasModule ? oasModule : oasModule.default;

/** Spectral's OWASP ruleset has one rule that throws on many definitions, which ends the library's run. */
const withoutCrash = { 'owasp:api1:2023-no-numeric-ids': 'off' };

/**
 * The rulesets that runners are compared with, by name.
 *
 * @type {ReadonlyMap<string, unknown>}
 */
export const rulesets = new Map(
  Object.entries({
    oas: { extends: [oas] },
    'oas-all': { extends: [[oas, 'all']] },
    owasp: { extends: [owasp], rules: withoutCrash },
    'owasp-whole': { extends: [owasp] },
    'owasp-all': { extends: [[owasp, 'all']] },
    both: {
      extends: [
        [oas, 'all'],
        [owasp, 'all'],
      ],
      rules: withoutCrash,
    },
    features: featureRuleset(),
  }),
);

/** A ruleset that has every part of the format. */
function featureRuleset() {
  const { alphabetical, casing, defined, enumeration, falsy, length, or, pattern, schema, truthy, xor } = functions;
  const operations = '$.paths[*][get,put,post,delete,options,head,patch,trace]';
  return {
    extends: [[oas, 'off']],
    documentationUrl: 'https://rules.example.com/api',
    parserOptions: { duplicateKeys: 'warn', incompatibleValues: 'hint' },
    aliases: {
      Operation: [operations],
      Parameter: ['#Operation.parameters[*]', '$.paths[*].parameters[*]'],
      Schema: {
        targets: [
          { formats: [formats.oas2], given: ['$.definitions[*]', '$..properties[*]'] },
          { formats: [formats.oas3], given: ['$.components.schemas[*]', '$..properties[*]'] },
        ],
      },
    },
    overrides: [
      { files: ['**/*.json#/info', '**/*.yaml#/info'], rules: { 'info-fields': 'hint', 'operation-fields': 'off' } },
      { files: ['**/*.yaml'], rules: { 'property-casing': 'info' } },
    ],
    rules: {
      'operation-operationId': 'error',
      'oas3-valid-media-example': true,
      'array-items': 'hint',
      'info-fields': {
        message: '{{property}} of {{path}}: {{error}} ({{description}}, {{value}})',
        description: 'Info is complete',
        given: '$.info',
        then: [
          { field: 'contact', function: truthy },
          { field: 'contact.email', function: defined },
          { field: 'x-owner', function: truthy },
          { field: 'license["name"]', function: length, functionOptions: { min: 3, max: 8 } },
        ],
      },
      'operation-fields': {
        message: '#{{print("property")}}is bad: {{error}}',
        severity: 'info',
        given: '#Operation',
        then: [
          { field: 'summary', function: length, functionOptions: { max: 40 } },
          { field: 'operationId', function: casing, functionOptions: { type: 'kebab' } },
          { field: 'tags', function: alphabetical },
          { field: 'responses', function: alphabetical },
          { field: 'x-internal', function: falsy },
        ],
      },
      'parameter-name': {
        given: ['#Parameter', '$.components.parameters.*'],
        severity: 0,
        formats: [formats.oas3],
        documentationUrl: 'https://rules.example.com/parameter-name',
        then: { field: 'name', function: pattern, functionOptions: { match: '/^[a-z_]+$/', notMatch: 'id$' } },
      },
      'parameter-in': {
        given: '#Parameter.in',
        message: '#{{print("value")}} is not where it should be',
        then: { function: enumeration, functionOptions: { values: ['query', 'header'] } },
      },
      'property-casing': {
        given: '$..properties',
        message: '{{error}}: {{property}}',
        then: { field: '@key', function: casing, functionOptions: { type: 'camel', separator: { char: '-' } } },
      },
      'property-name': {
        given: '$..properties[*]~',
        then: { function: pattern, functionOptions: { notMatch: '^_|id$' } },
      },
      'schema-shape': {
        given: '#Schema',
        message: '{{error}}',
        then: {
          function: schema,
          functionOptions: {
            allErrors: true,
            schema: {
              type: 'object',
              required: ['description', 'title'],
              properties: { type: { enum: ['object', 'string', 'array'] }, description: { type: 'string', minLength: 10 } },
            },
          },
        },
      },
      'schema-first': {
        given: '$..[?(@ && @.type === "object" && @.properties)]',
        message: '{{error}} at {{path}}',
        then: {
          function: schema,
          functionOptions: {
            dialect: 'draft2020-12',
            schema: { anyOf: [{ required: ['required'] }, { required: ['description'] }], properties: { type: { const: 'array' } } },
          },
        },
      },
      'unresolved-ref': {
        resolved: false,
        given: "$..[?(@property === '$ref')]",
        then: { function: pattern, functionOptions: { notMatch: 'Error|error' } },
      },
      'unresolved-parameters': { resolved: false, given: '$..parameters', then: { function: length, functionOptions: { max: 2 } } },
      'one-of-two': {
        given: '$..[?(@property === "schema")]',
        message: '{{error}} {{property}}',
        then: { function: xor, functionOptions: { properties: ['type', 'allOf'] } },
      },
      'two-of-three': {
        given: '$.paths..responses[*]',
        then: { function: or, functionOptions: { properties: ['content', 'schema', 'x-none'] } },
      },
      'parents-too': { given: '$..[?(@property === "example")]^', then: { field: 'description', function: truthy } },
      'no-summary-and-description': {
        given: "$.paths.*[?(@property === 'get' || @property.match(/^p/))]",
        recommended: false,
        then: { field: '$.responses[*].description', function: truthy },
      },
      'turned-on': {
        given: '$.paths.*.*',
        message: '{{property}} is missing',
        then: { field: '$.responses[*].description', function: length, functionOptions: { max: 10 } },
      },
    },
  };
}
