import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from './build-cli.ts';
import { type Expected, type Outcome, play, type Scenario } from './scenario.ts';
import { argumentMistakes } from './scenarios/arguments.ts';
import { colors } from './scenarios/colors.ts';
import { otherCommands } from './scenarios/commands.ts';
import { exitCodes } from './scenarios/exit-codes.ts';
import { inputs } from './scenarios/inputs.ts';
import { outputs } from './scenarios/outputs.ts';

let cli: BuiltCli;

beforeAll(async () => {
  cli = await buildCli();
});

afterAll(() => cli.remove());

describe.each(Object.entries({ exitCodes, argumentMistakes, inputs, outputs, colors, otherCommands }))('%s', (_group, scenarios) => {
  test.concurrent.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, scenario) =>
    play(cli.path, scenario, (outcome) => expectAsTold(scenario, outcome)),
  );
});

function expectAsTold(scenario: Scenario, outcome: Outcome): void {
  const { stdout, stderr, exitCode, folder } = outcome;
  expectText(stderr, scenario.stderr ?? '', folder);
  if (scenario.stdout !== undefined) expectText(stdout, scenario.stdout, folder);
  expect(exitCode, `${stdout}${stderr}`).toBe(scenario.exitCode);
  for (const [path, expected] of Object.entries(scenario.written ?? {}))
    expectText(readFileSync(join(folder, path), 'utf8'), expected, folder);
  scenario.check?.(outcome);
}

function expectText(text: string, expected: Expected, folder: string): void {
  // Nothing that is printed says where on the machine it ran.
  expect(text).not.toContain(folder);
  if (typeof expected === 'string') expect(text).toBe(expected);
  else for (const part of expected) expectPart(text, part);
}

function expectPart(text: string, part: Exclude<Expected, string>[number]): void {
  if (typeof part === 'string') expect(text).toContain(part);
  else if (part instanceof RegExp) expect(text).toMatch(part);
  else if (typeof part.not === 'string') expect(text).not.toContain(part.not);
  else expect(text).not.toMatch(part.not);
}
