import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import core from '@stoplight/spectral-core';
import functions from '@stoplight/spectral-functions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFileReader } from '../../src/document/file-reader.ts';
import { loadGraph } from '../../src/document/load.ts';
import type { Notification } from '../../src/report/report.ts';
import { runFast } from '../../src/spectral-rulesets/fast/run-fast.ts';
import { type RulesRun, runRules } from '../../src/spectral-rulesets/run-rules.ts';
import { ExpressionClock } from '../../src/spectral-rulesets/time/expression-clock.ts';
import { linesOf, type Outcome, openWorkspace, type Workspace } from './run-lintel.ts';

/** Takes longer than anybody waits, with as many letters. */
const attack = '^(a+)+$';
const letters = `${'a'.repeat(45)}!`;
const filtered = '$.info[?(@.match && @.match(/^(a+)+$/))]';
const { truthy, falsy } = functions;
const other = { given: '$', then: { field: 'x-nothing', function: truthy } };

let workspace: Workspace;

beforeAll(() => {
  workspace = openWorkspace({
    'oas.yaml': 'extends: spectral:oas\n',
    'owasp.yaml': 'extends: [spectral:oas, "@stoplight/spectral-owasp-ruleset"]\n',
    'title.yaml': definition({ type: 'string' }, {}, letters),
    'example.yaml': definition({ type: 'string', pattern: attack, example: letters }),
  });
});

afterAll(() => workspace.remove());

describe.each(['fast', 'spectral'])('no expression runs unbounded with the engine %s', (engine) => {
  const lint = async (ruleset: string, file: string): Promise<Outcome> =>
    inTime(15_000, () => workspace.lint(['-r', ruleset, '--engine', engine, '-f', 'json', file]));

  test.each(['oas.yaml', 'owasp.yaml'])('a pattern and the example of a schema, with %s', async (ruleset) => {
    const outcome = await lint(ruleset, 'example.yaml');
    expect(outcome.exitCode).toBe(2);
    expect(notJudged(outcome)).toEqual([
      {
        ruleId: 'oas3-valid-schema-example',
        message: `Rule "oas3-valid-schema-example" of the ruleset did not judge a value: matching it with the expression "${attack}" takes too long.`,
        place: 'example.yaml:/components/schemas/Word',
      },
    ]);
    expect(linesOf(outcome).join('\n')).not.toContain('gave up');
    expect(linesOf(outcome).join('\n')).toContain('info-contact');
  });

  test('a pattern for names, and the example of a media type', async () => {
    workspace.write({
      'media.yaml': definition(
        { type: 'object', patternProperties: { [attack]: { type: 'integer' } }, properties: { state: { type: 'integer' } } },
        { content: { 'application/json': { schema: { $ref: '#/components/schemas/Word' }, example: { [letters]: 1, state: 3 } } } },
      ),
    });
    const outcome = await lint('oas.yaml', 'media.yaml');
    expect(outcome.exitCode).toBe(2);
    expect(notJudged(outcome).map(({ ruleId, place }) => `${ruleId} ${place}`)).toEqual([
      'oas3-valid-media-example media.yaml:/paths/~1words/get/responses/200/content/application~1json',
    ]);
  });

  test('what else the rule looks at is judged', async () => {
    workspace.write({
      'two.yaml': definition({
        type: 'object',
        properties: { slow: { type: 'string', pattern: attack, example: letters }, wrong: { type: 'string', pattern: '^b', example: 'a' } },
      }),
    });
    const outcome = await lint('oas.yaml', 'two.yaml');
    expect(notJudged(outcome)).toHaveLength(1);
    expect(linesOf(outcome).filter((line) => line.includes('oas3-valid-schema-example'))).toEqual([
      expect.stringContaining('"example" property must match pattern "^b"'),
    ]);
  });

  test('a thousand such patterns take no longer than a few', async () => {
    const properties = Object.fromEntries(
      Array.from({ length: 1000 }, (_item, index) => [
        `p${index}`,
        { type: 'string', pattern: `^(a+)+${index}$`, example: `${letters}${index}` },
      ]),
    );
    workspace.write({ 'many.yaml': definition({ type: 'object', properties }) });
    const outcome = await lint('oas.yaml', 'many.yaml');
    expect(outcome.exitCode).toBe(2);
    const said = notJudged(outcome);
    expect(said).toHaveLength(21);
    expect(said.at(-1)?.message).toBe('980 more expressions take too long, or found no time left; values were not judged by them.');
  });

  test('a pattern of the ruleset over texts of the definition', async () => {
    workspace.write({
      'pattern.yaml': ruleOf({ given: '$.info.title', then: { function: 'pattern', functionOptions: { match: '/^(A+)+$/i' } } }),
      'not.yaml': ruleOf({ given: '$.info.title', then: { function: 'pattern', functionOptions: { notMatch: attack } } }),
    });
    for (const ruleset of ['pattern.yaml', 'not.yaml']) {
      const outcome = await lint(ruleset, 'title.yaml');
      expect(outcome.exitCode).toBe(2);
      expect(notJudged(outcome).map(({ ruleId, place }) => `${ruleId} ${place}`)).toEqual(['ours title.yaml:/info/title']);
    }
  });

  test('a schema of the ruleset over texts of the definition', async () => {
    workspace.write({
      'schema.yaml': ruleOf({
        given: '$.info',
        then: { function: 'schema', functionOptions: { schema: { properties: { title: { type: 'string', pattern: attack } } } } },
      }),
      'url.yaml': ruleOf({
        given: '$.info.title',
        then: { function: 'schema', functionOptions: { schema: { type: 'string', format: 'url' } } },
      }),
      'colons.yaml': definition({ type: 'string' }, {}, `http://${':'.repeat(300_000)}`),
    });
    expect(notJudged(await lint('schema.yaml', 'title.yaml')).map(({ place }) => place)).toEqual(['title.yaml:/info']);
    expect(notJudged(await lint('url.yaml', 'colons.yaml')).map(({ place }) => place)).toEqual(['colons.yaml:/info/title']);
  });

  test('the case of a text that can be read in many ways', async () => {
    workspace.write({
      'casing.yaml': ruleOf({ given: '$.info.title', then: { function: 'casing', functionOptions: { type: 'camel' } } }),
      'digits.yaml': definition({ type: 'string' }, {}, `a${'1'.repeat(60)}!`),
      'few.yaml': definition({ type: 'string' }, {}, 'a1b2c3d4e5f6g7h8!'),
    });
    expect(notJudged(await lint('casing.yaml', 'digits.yaml')).map(({ message }) => message)).toEqual([
      'Rule "ours" of the ruleset did not judge a value: matching it with the expression "camel case" takes too long.',
    ]);
    const outcome = await lint('casing.yaml', 'few.yaml');
    expect(outcome.exitCode).toBe(1);
    expect(linesOf(outcome)).toEqual([expect.stringContaining('must be camel case')]);
  });

  test('a path', async () => {
    workspace.write({ 'path.yaml': ruleOf({ given: filtered, then: { function: 'truthy', field: 'x-nothing' } }) });
    const outcome = await lint('path.yaml', 'title.yaml');
    expect(outcome.exitCode).toBe(2);
    const message = `Rule "ours" of the ruleset was given up: a filter of its paths, with "${engine === 'fast' ? attack : filtered}", takes too long; what it would have found is not in this report.`;
    expect(notJudged(outcome)).toEqual([{ ruleId: 'ours', message, place: 'title.yaml:' }]);
    expect(outcome.report?.notifications.map(({ code }) => code)).toEqual(['not-judged']);
  });
});

describe.each([
  ['fast', runFast],
  ['spectral', runRules],
] as const)('paths are followed in bounded time with the engine %s', (_engine, run) => {
  test.each([
    ['that is walked', filtered, undefined],
    ['with the expression as a text', "$.info[?(@.match && @.match('^(a+)+$'))]", undefined],
    ['that the library compiles', '$..info[?(@.search && @.search(/^(a+)+$/) === 0)]^', undefined],
    ['with its own operator', "$.info[?(@ ~= '^(a+)+$')]", undefined],
    ['that another library interprets', '$.info[?(@.match(/^(a+)+$/))].x^.y', undefined],
    ['whose expression is a text of the definition', '$..[?(@ && @.title && @.title.match(@.description))]', undefined],
    ['behind an alias', '#Slow', undefined],
    ['to a field', '$', filtered],
  ])('%s', async (_kind, given, field) => {
    const rules = { ours: { given, then: { function: truthy, ...(field === undefined ? {} : { field }) } }, other };
    const { givenUp, results, overruns } = await runOver(run, { aliases: { Slow: [filtered] }, rules });
    expect([...givenUp.keys()]).toEqual(['ours']);
    expect(overruns.filter(({ looking }) => looking !== undefined)).toEqual([]);
    expect(results.map(({ code }) => code)).toEqual(['other']);
  });

  test('with a filter that is quick, they are not timed', async () => {
    const rules = { ours: { given: '$.info[?(@.match && @.match(/^a+!$/))]', then: { function: falsy } } };
    const { givenUp, results } = await runOver(run, { rules }, new ExpressionClock({ perText: 0, total: 0, paths: 0 }));
    expect([...givenUp.keys()]).toEqual([]);
    expect(results.map(({ code }) => code)).toEqual(['ours']);
  });
});

test('what takes its time, and ends, is judged as ever', async () => {
  workspace.write({
    'slow.yaml': ruleOf({ given: '$.info.title', then: { function: 'pattern', functionOptions: { match: '^(a+)+$' } } }),
    'short.yaml': definition({ type: 'string', pattern: '^(a+)+$', example: 'aaaaaaaaaaaa!' }, {}, 'aaaaaaaaaaaaaaa!'),
  });
  for (const engine of ['fast', 'spectral']) {
    const ours = await workspace.lint(['-r', 'slow.yaml', '--engine', engine, '-f', 'json', 'short.yaml']);
    expect(linesOf(ours)).toEqual([expect.stringContaining('"aaaaaaaaaaaaaaa!" must match the pattern "^(a+)+$"')]);
    const theirs = await workspace.lint(['-r', 'oas.yaml', '--engine', engine, '-f', 'json', 'short.yaml']);
    expect(linesOf(theirs).join('\n')).toContain('"example" property must match pattern "^(a+)+$"');
    expect([notJudged(ours), notJudged(theirs)]).toEqual([[], []]);
  }
});

/** Runs rules over a definition, with little time. */
async function runOver(
  run: typeof runFast,
  ruleset: object,
  clock = new ExpressionClock({ perText: 100, total: 500, paths: 500 }),
): Promise<RulesRun> {
  const source = join(workspace.folder, 'title.yaml');
  const reader = createFileReader({ root: workspace.folder, allowedHosts: [] });
  const graph = await loadGraph({ uri: pathToFileURL(source).href }, { reader });
  const loaded = new core.Ruleset(ruleset, { severity: 'recommended', source: '/ruleset.yaml' });
  return run({ ruleset: loaded, rules: Object.values(loaded.rules), graph, reader, source, clock });
}

function definition(schema: object, response: object = {}, title = 'Words'): string {
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title, version: '1.0.0', description: attack },
    servers: [{ url: 'https://words.test' }],
    paths: { '/words': { get: { operationId: 'words', responses: { '200': { description: 'Words.', ...response } } } } },
    components: { schemas: { Word: schema } },
  });
}

function ruleOf(rule: object): string {
  return JSON.stringify({ rules: { ours: { severity: 'error', message: '{{error}}', ...rule } } });
}

interface NotJudged {
  readonly ruleId: string | undefined;
  readonly message: string;
  readonly place: string;
}

function notJudged({ report }: Outcome): readonly NotJudged[] {
  return (report?.notifications ?? [])
    .filter(({ code, level }) => code === 'not-judged' && level === 'error')
    .map(({ ruleId, message, location }) => ({ ruleId, message, place: placeOf(location) }));
}

function placeOf(location: Notification['location']): string {
  return `${location?.uri}:${location !== undefined && 'pointer' in location ? location.pointer : ''}`;
}

/** Fails when something takes more processor time than it may. */
async function inTime<Result>(milliseconds: number, work: () => Promise<Result>): Promise<Result> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(milliseconds);
  return result;
}
