import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { infoOf } from './declared-fact.ts';

/** Definitions with a version; that it is missing is `document-valid`'s business. */
export const infoVersionSemver = defineRule({
  id: 'info-version-semver',
  summary: 'The version of the definition is semantic.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  options: {
    accept: {
      default: ['semver'],
      description: 'Kinds of version that are accepted: semver (1.4.0), date (2026-01-31), major (v1, 1).',
      schema: { type: 'array', items: { enum: ['semver', 'date', 'major'] }, minItems: 1, uniqueItems: true },
    },
  },
  on: {
    definition: {
      when: (model) => infoOf(model)?.text('version') !== undefined,
      check(model, report, { options }) {
        const info = infoOf(model);
        const version = info?.text('version');
        if (info === undefined || version === undefined) return;
        const accepted = Array.isArray(options['accept']) ? options['accept'] : [];
        if (accepted.some((kind) => kinds.get(kind)?.test(version) === true)) return;
        report({ at: info.node.child('version') ?? info.node, message: `API version ${quote(version)} is not ${wordsFor(accepted)}.` });
      },
    },
  },
});

const kinds = new Map<unknown, RegExp>([
  // The expression that SemVer 2.0.0 suggests.
  [
    'semver',
    /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/,
  ],
  ['date', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[.-][0-9A-Za-z.-]+)?$/],
  ['major', /^v?(?:0|[1-9]\d*)$/i],
]);

const words = new Map<unknown, string>([
  ['semver', 'semantic'],
  ['date', 'a date'],
  ['major', 'a major version'],
]);

function wordsFor(accepted: readonly unknown[]): string {
  return accepted.map((kind) => words.get(kind)).join(' or ');
}
