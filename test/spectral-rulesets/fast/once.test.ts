import { readFileSync } from 'node:fs';
import core from '@stoplight/spectral-core';
import formats from '@stoplight/spectral-formats';
import functions from '@stoplight/spectral-functions';
import oasFunctions from '@stoplight/spectral-rulesets/dist/oas/functions/index.js';
import { describe, expect, test } from 'vitest';
import { rulesets } from '../../../scripts/spectral-diff/rulesets.mjs';
import { parseDocument } from '../../../src/document/parse.ts';
import { documentResults } from '../../../src/spectral-rulesets/fast/document-results.ts';
import { defaultOf } from '../../../src/spectral-rulesets/fast/examples/dialect.ts';
import { Inventory } from '../../../src/spectral-rulesets/fast/inventory.ts';
import { lintRules } from '../../../src/spectral-rulesets/fast/lint-rules.ts';
import { resolveReferences } from '../../../src/spectral-rulesets/fast/resolved-graph.ts';
import { createSourceDocument } from '../../../src/spectral-rulesets/fast/source-document.ts';
import { type Tracker, untracked } from '../../../src/spectral-rulesets/fast/tracker.ts';
import { readmeExamples } from '../../real/definitions.ts';

/** Goes every way to every value. */
class Everywhere extends Inventory {
  override tracker(): Tracker<unknown> {
    return untracked as Tracker<unknown>;
  }
}

/** With schemas that are referred to from everywhere, requests and responses of one schema, and references beside other members. */
const shared = `openapi: 3.0.3
info: { title: Shared, version: '1' }
paths:
  /pets:
    patch: { requestBody: { $ref: '#/components/requestBodies/Body' }, responses: {} }
    post:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' }, example: { name: 1 } } } }
      responses:
        '200': { description: eval(, content: { application/json: { $ref: '#/components/examples/Media' } } }
        '201': { $ref: '#/components/responses/Pets', description: <script }
        '202': { $ref: '#/components/requestBodies/Body' }
    put: { responses: { '200': { $ref: '#/components/responses/Pets' } } }
components:
  examples:
    Media: { schema: { $ref: '#/components/schemas/Pet' }, example: { tag: 1 } }
  requestBodies:
    Body: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' }, example: { name: Rex } } } }
  responses:
    Pets: { description: eval(, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
  schemas:
    Pet:
      type: object
      description: eval(
      required: [id, name, secret]
      properties:
        id: { type: integer, readOnly: true }
        secret: { type: string, writeOnly: true, example: 5 }
        name: { type: string, description: <script }
        friend: { $ref: '#/components/schemas/Friend', description: eval( }
        other: { $ref: '#/components/schemas/Friend' }
    Friend: { type: object, properties: { at: { type: array, description: <script }, of: { type: string, enum: [a, 1] } } }
`;

/** Looks at what is referred to only where it is referred to. */
const fromPaths = {
  rules: {
    'no-eval': { given: '$.paths..description', then: { function: functions.pattern, functionOptions: { notMatch: 'eval' } } },
    examples: {
      given: '$..content..[?(@ && @.schema && @.example)]',
      message: '{{error}}',
      formats: [formats.oas3],
      then: { function: defaultOf(oasFunctions).oasExample, functionOptions: { oasVersion: 3, schemaField: 'schema', type: 'media' } },
    },
  },
};

describe('what is walked through once gives what is walked through every way', () => {
  test.each(['both', 'features', 'from paths'])('in a definition that shares much, with the ruleset %s', async (name) => {
    const once = await lint(shared, { uri: 'shared.yaml', name, Kind: Inventory });
    expect(once.length).toBeGreaterThan(name === 'from paths' ? 3 : 10);
    expect(once).toEqual(await lint(shared, { uri: 'shared.yaml', name, Kind: Everywhere }));
  });

  test.each(readmeExamples.filter((_example, index) => index % 12 === 3))('$name', async ({ path }) => {
    const text = readFileSync(path, 'utf8');
    for (const name of ['both', 'features']) {
      const once = await lint(text, { uri: path, name, Kind: Inventory });
      expect(once).toEqual(await lint(text, { uri: path, name, Kind: Everywhere }));
    }
  });
});

interface Wanted {
  readonly uri: string;
  readonly name: string;
  readonly Kind: typeof Inventory;
}

async function lint(text: string, { uri, name, Kind }: Wanted): Promise<readonly unknown[]> {
  const ruleset = new core.Ruleset(name === 'from paths' ? fromPaths : rulesets.get(name), {
    severity: 'recommended',
    source: '/spectral.yaml',
  }).fromSource(`/${uri}`);
  const document = createSourceDocument(await parseDocument(text, `file:///${uri}`), `/${uri}`);
  const inventory = new Kind(document, resolveReferences(document.data));
  document.formats = documentResults(ruleset, inventory).formats;
  const rules = Object.values(ruleset.rules).filter((rule) => rule.enabled && rule.matchesFormat(document.formats ?? null));
  const { results, left } = lintRules(rules, inventory);
  expect(left).toEqual([]);
  return results;
}
