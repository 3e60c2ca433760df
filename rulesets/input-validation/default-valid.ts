import { allFormats } from '../../src/openapi/format.ts';
import { misplacedIn } from '../../src/openapi/misplaced.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { valueCheck } from '../../src/openapi/value-check.ts';
import { exactValue } from '../../src/openapi/values/exact-value.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report, type RuleContext } from '../../src/ruleset/rule.ts';
import { reportUnjudged } from '../../src/ruleset/unjudged-value.ts';
import { isUnsafeDefault } from './unsafe-defaults.ts';

/** What a server falls back to must be something it would accept. */
export const defaultValid = defineRule({
  id: 'default-valid',
  summary: 'Defaults match their schemas, take effect and are safe.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [1188, 20] },
  securitySeverity: 4,
  options: {
    checkFormats: {
      default: true,
      description: 'Whether a default has to be of its "format" too.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    definition: {
      when: (model) => misplacedIn(model).schemas.some(hasDefault),
      check(model, report, context) {
        for (const schema of misplacedIn(model).schemas) if (hasDefault(schema)) check(schema, report, context);
      },
    },
    schema: { among: { fields: ['default'] }, when: hasDefault, check },
  },
});

function hasDefault(schema: Schema): boolean {
  return schema.keyword('default') !== undefined;
}

function check(schema: Schema, report: Report, context: RuleContext): void {
  const { model, host, options } = context;
  const at = schema.node.child('default') ?? schema.node;
  const checksFormats = options['checkFormats'] === true;
  const verdict = valueCheck(model, { direction: 'either', checksFormats, matchesPattern: host.matchesPattern })(schema, exactValue(at));
  reportUnjudged(verdict, at, context);
  if (verdict.is === 'invalid')
    report({ at: at.closest(...verdict.path), message: `Default does not match its own schema: ${verdict.reason}.` });
  else if (isOfRequiredParameter(schema)) report({ at, message: 'Default of a required parameter is never used.', severity: 'info' });
  else if (isUnsafeDefault(schema))
    report({ at, message: `Default ${quote(at.value)} of a switch leaves open what it could protect.`, severity: 'info' });
}

/** True for the schema that a required parameter holds itself: without a value the request is refused. */
function isOfRequiredParameter(schema: Schema): boolean {
  return schema.uses.some(({ field, from }) => field === 'schema' && from.kind === 'parameter' && from.flag('required') === true);
}
