import { oas3Formats } from '../../src/openapi/format.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { firstOverlap, objectBranches } from './branch-overlap.ts';
import { isLimited } from './limits.ts';

const choiceFields = ['oneOf', 'anyOf'] as const;
/** More branches than these are not compared with each other. */
const mostBranches = 100;

/** Where two branches take the same object it is validated against the weaker of them. */
export const polymorphismDiscriminated = defineRule({
  id: 'polymorphism-discriminated',
  summary: 'Alternatives in requests can be told apart.',
  severity: 'info',
  tier: 'optional',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API3'], cwe: [843, 20] },
  securitySeverity: 3.1,
  on: {
    schema: {
      among: { fields: ['oneOf', 'anyOf'] },
      when: (schema) => schema.edges.length > 1 && hasChoice(schema) && isLimited(schema) && schema.direction !== 'response',
      check(schema, report, { host }) {
        if (schema.has('discriminator')) return;
        for (const field of choiceFields) {
          const branches = schema.schemas(field);
          const overlap = branches.length > mostBranches ? undefined : firstOverlap(objectBranches(branches), host);
          if (overlap === undefined) continue;
          const [one, other] = overlap.map(({ index }) => `${field}/${index}`);
          const message = `Some objects satisfy both "${one}" and "${other}": no "discriminator" and no required property tells them apart.`;
          report({ at: schema.node, message });
        }
      },
    },
  },
});

function hasChoice(schema: Schema): boolean {
  return choiceFields.some((field) => Object.hasOwn(schema.keywords, field));
}
