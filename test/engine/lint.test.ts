import { describe, expect, test } from 'vitest';
import { lintModel } from '../../src/engine/lint.ts';
import type { ToolError } from '../../src/errors.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { buildModel, type Model } from '../../src/openapi/model.ts';
import { defineRule, type Rule } from '../../src/ruleset/rule.ts';
import { type Ruleset, selectRules } from '../../src/ruleset/ruleset.ts';
import { loadTexts, modelOf } from '../support/memory-graph.ts';

const definition = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    get: { responses: { '200': { $ref: '#/components/responses/Pets' } } }
    post: { responses: { '200': { $ref: '#/components/responses/Pets' } } }
components:
  responses:
    Pets: { description: pets, content: { application/json: { schema: { type: string } } } }
`;

const base = { summary: 'A rule of a test.', severity: 'warn', tier: 'core', formats: allFormats, maps: {} } as const;

const labelRule = defineRule({
  ...base,
  id: 'label-operation',
  on: { operation: { check: (operation, report) => report({ at: operation.responsesNode, message: `${operation.label}.` }) } },
});

const schemaRule = defineRule({
  ...base,
  id: 'find-schema',
  on: { schema: { check: (schema, report) => report({ at: schema.node, message: 'A schema.', severity: 'info' }) } },
});

const crashRule = defineRule({
  ...base,
  id: 'crash-late',
  on: {
    operation: {
      check: (operation, report) => {
        if (operation.method === 'post') throw new TypeError('no such thing');
        report({ at: operation.node, message: 'Before the crash.' });
      },
    },
  },
});

function rulesetOf(...rules: readonly Rule[]): Ruleset {
  return selectRules([{ name: 'test', title: 'of a test', rules }], ['all'], { only: [], skip: [] });
}

const uriOf = (uri: string): string => uri.slice('file:///repository/'.length);

describe('a run', () => {
  test('finds places, operations and use sites', async () => {
    const { findings } = lintModel(await modelOf(definition), rulesetOf(labelRule, schemaRule), uriOf);
    expect(
      findings.map(({ ruleId, severity, operation, location }) => [
        ruleId,
        severity,
        operation,
        location.pointer,
        location.range.start.line,
      ]),
    ).toEqual([
      ['label-operation', 'warn', 'GET /pets', '/paths/~1pets/get/responses', 5],
      ['label-operation', 'warn', 'POST /pets', '/paths/~1pets/post/responses', 6],
      ['find-schema', 'info', undefined, '/components/responses/Pets/content/application~1json/schema', 9],
    ]);
    expect(findings[2]?.relatedLocations.map(({ message, pointer }) => [message, pointer])).toEqual([
      ['Used by GET /pets.', '/paths/~1pets/get/responses/200'],
      ['Used by POST /pets.', '/paths/~1pets/post/responses/200'],
    ]);
  });

  test('a webhook is an operation, in the field of the specification and in the extension, here and in another file', async () => {
    const webhook = 'post: { responses: {} }';
    const files = (field: string, item: string) => ({
      'openapi.yaml': `openapi: 3.1.0\ninfo: { title: Pets, version: 1.0.0 }\n${field}: { adopted: { ${item} } }\n`,
      'adopted.yaml': `{ ${webhook} }`,
    });
    const found: unknown[] = [];
    for (const field of ['webhooks', 'x-webhooks']) {
      for (const item of [webhook, '$ref: ./adopted.yaml']) {
        const model = buildModel(await loadTexts(files(field, item), 'openapi.yaml'));
        const { findings } = lintModel(model, rulesetOf(labelRule), uriOf);
        found.push(findings.map(({ operation, fingerprint }) => [operation, fingerprint]));
      }
    }
    const [first] = found;
    expect(first).toEqual([['POST adopted', expect.any(String)]]);
    expect(found).toEqual([first, first, first, first]);
  });

  test('a rule that throws is named; the others and what it found before stay', async () => {
    const result = lintModel(await modelOf(definition), rulesetOf(crashRule, labelRule), uriOf);
    expect(result.notifications).toMatchObject([{ code: 'rule-crashed', level: 'error', ruleId: 'crash-late' }]);
    expect(result.findings.map(({ message }) => message)).toEqual(['Before the crash.', 'GET /pets.', 'POST /pets.']);
  });

  test('of thousands of operations a rule sees each once and in order, and none after its crash', async () => {
    const paths = Object.fromEntries(Array.from({ length: 2500 }, (_, index) => [`/${index}`, { get: { responses: {} } }]));
    const model = await modelOf(JSON.stringify({ openapi: '3.1.0', info: {}, paths }));
    const seen: string[] = [];
    const note = defineRule({ ...base, id: 'note-all', on: { operation: { check: ({ path }) => void seen.push(path) } } });
    let shown = 0;
    const crash = defineRule({
      ...base,
      id: 'crash-late',
      on: {
        operation: {
          check: () => {
            shown += 1;
            if (shown === 1100) throw new TypeError('no such thing');
          },
        },
      },
    });
    const { coverage, notifications } = lintModel(model, rulesetOf(note, crash), uriOf);
    expect(seen).toEqual(Object.keys(paths));
    expect(shown).toBe(1100);
    expect(notifications).toMatchObject([{ code: 'rule-crashed', ruleId: 'crash-late' }]);
    expect(coverage.map(({ ruleId, examined }) => [ruleId, examined])).toEqual([
      ['crash-late', 1100],
      ['note-all', 2500],
    ]);
  });

  test('what a rule with precedence says at the same place is not said twice', async () => {
    const echo = defineRule({ ...labelRule, id: 'echo-label', yieldsTo: ['label-operation'] });
    expect(lintModel(await modelOf(definition), rulesetOf(echo, labelRule), uriOf).findings.map(({ ruleId }) => ruleId)).toEqual([
      'label-operation',
      'label-operation',
    ]);
    expect(lintModel(await modelOf(definition), rulesetOf(echo), uriOf).findings).toHaveLength(2);
  });

  test('a single violation can yield too', async () => {
    const echo = defineRule({
      ...labelRule,
      id: 'echo-label',
      on: {
        operation: {
          check: (operation, report) => {
            report({ at: operation.responsesNode, message: 'Said before.', yieldsTo: ['label-operation'] });
            report({ at: operation.responsesNode, message: 'Something else.' });
          },
        },
      },
    });
    const { findings } = lintModel(await modelOf(definition), rulesetOf(echo, labelRule), uriOf);
    expect(findings.map(({ message }) => message)).toEqual(['Something else.', 'GET /pets.', 'Something else.', 'POST /pets.']);
  });

  test('coverage counts what was examined and what of it is satisfied', async () => {
    const only = defineRule({
      ...labelRule,
      on: { operation: { when: (operation) => operation.method === 'get', check: () => undefined } },
    });
    expect(lintModel(await modelOf(definition), rulesetOf(only), uriOf).coverage).toEqual([
      { ruleId: 'label-operation', pack: 'test', examined: 1, satisfied: 1 },
    ]);
  });

  test('a rule of another version does not run', async () => {
    const oas2 = defineRule({ ...labelRule, formats: ['oas2'] });
    expect(lintModel(await modelOf(definition), rulesetOf(oas2), uriOf)).toEqual({ findings: [], notifications: [], coverage: [] });
  });

  test('a severity that a ruleset sets replaces what the rule grades by case', async () => {
    const ruleset = { rules: rulesetOf(schemaRule).rules.map((setting) => ({ ...setting, severity: 'error' as const })) };
    expect(lintModel(await modelOf(definition), ruleset, uriOf).findings[0]?.severity).toBe('error');
  });

  test('equal violations of one place are told once', async () => {
    const twice = defineRule({
      ...labelRule,
      on: {
        definition: {
          check: ({ root }, report) => {
            for (const _ of [1, 2]) report({ at: root.node, message: 'Once.' });
          },
        },
      },
    });
    expect(lintModel(await modelOf(definition), rulesetOf(twice), uriOf).findings).toHaveLength(1);
  });
});

describe('fingerprints', () => {
  const fingerprints = async (files: Readonly<Record<string, string>>, entry: string): Promise<readonly string[]> =>
    lintModel(buildModel(await loadTexts(files, entry)), rulesetOf(labelRule, schemaRule), uriOf)
      .findings.map(({ fingerprint }) => fingerprint)
      .sort();

  test('survive reformatting, other files names and a split', async () => {
    const before = await fingerprints({ 'openapi.yaml': definition }, 'openapi.yaml');
    const { entry } = await loadTexts({ 'openapi.yaml': definition }, 'openapi.yaml');
    expect(await fingerprints({ 'api/pets.json': JSON.stringify(entry.data, null, 4) }, 'api/pets.json')).toEqual(before);
    const split = {
      'main.yaml': `openapi: 3.1.0\ninfo: { title: Pets, version: 1.0.0 }\npaths: { /pets: { $ref: paths/pets.yaml } }\n`,
      'paths/pets.yaml': `# the pets\nget: { responses: { '200': { $ref: ../responses/Pets.yaml } } }\npost: { responses: { '200': { $ref: ../responses/Pets.yaml } } }\n`,
      'responses/Pets.yaml': `description: pets\ncontent: { application/json: { schema: { type: string } } }\n`,
    };
    expect(await fingerprints(split, 'main.yaml')).toEqual(before);
  });

  test('differ between places and rules', async () => {
    const all = await fingerprints({ 'openapi.yaml': definition }, 'openapi.yaml');
    expect(new Set(all).size).toBe(all.length);
    for (const fingerprint of all) expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('more findings than can be reported are none', () => {
  function refusalOf(model: Model, ...rules: readonly Rule[]): unknown {
    try {
      return lintModel(model, rulesetOf(...rules), uriOf).findings.length;
    } catch (error) {
      const { code, message } = error as ToolError;
      return `${code} ${message}`;
    }
  }

  test('of all rules', async () => {
    const counting = (id: string): Rule =>
      defineRule({
        ...base,
        id,
        on: {
          definition: {
            check: ({ root }, report) => {
              for (let index = 0; index < 1_000_000; index += 1) report({ at: root.node, message: 'Again.' });
            },
          },
        },
      });
    const model = await modelOf(definition);
    const two = [counting('count-much'), counting('count-more')];
    expect(refusalOf(model, ...two)).toBe(2);
    expect(refusalOf(model, ...two, labelRule)).toBe('finding-limit There are more than 2000000 findings.');
  });

  test('below names that are too long', async () => {
    const modelWith = (length: number): Promise<Model> => {
      const parameters = Array.from({ length: 600 }, (_, index) => ({ name: `p${index}`, in: 'query', schema: {} }));
      const paths = { [`/${'a'.repeat(length)}`]: { get: { parameters } } };
      return modelOf(JSON.stringify({ openapi: '3.1.0', info: {}, paths }), 'openapi.json');
    };
    expect(refusalOf(await modelWith(400_000), schemaRule)).toBe(600);
    expect(refusalOf(await modelWith(500_000), schemaRule)).toBe('finding-limit Names are too long for a report of everything below them.');
  });
});
