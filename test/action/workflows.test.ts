import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@stoplight/yaml';
import { expect, test } from 'vitest';
import { pinned, workflowFolder, workflowNames } from './run-workflow.ts';
import { manifest } from './runner.ts';

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly UseOfAction[] }>
  >;
}

interface UseOfAction {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function textOf(name: string): string {
  return readFileSync(join(workflowFolder, name), 'utf8');
}

function stepsOf(name: string): readonly UseOfAction[] {
  const { jobs } = parse(textOf(name)) as Workflow;
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

test.each(workflowNames)('%s pins every action by its commit, with the version beside it', (name) => {
  const uses = [...textOf(name).matchAll(/uses: (\S+)(?: # (.*))?$/gm)];
  expect(uses.length).toBe(stepsOf(name).length);
  for (const [line, action = '', version = ''] of uses) {
    expect(action, line).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
    expect(version, line).not.toBe('');
  }
});

test.each(workflowNames)('%s gives each job the least permissions, and no token to write to what it checked out', (name) => {
  const { permissions, jobs } = parse(textOf(name)) as Workflow;
  expect(permissions).toEqual({});
  for (const { permissions: own, steps } of Object.values(jobs)) {
    const isUpload = steps.some(({ uses }) => uses.includes('upload-sarif'));
    expect(own).toEqual({ contents: 'read', ...(isUpload ? { 'security-events': 'write' } : {}) });
    const checkout = steps.find(({ uses }) => uses.startsWith('actions/checkout@'));
    expect(checkout?.with?.['persist-credentials']).toBe(false);
  }
});

test.each(workflowNames)('%s gives Lintel inputs that it has, and runs no text that others wrote', (name) => {
  const own = stepsOf(name).filter(({ uses }) => uses === pinned.lintel);
  expect(own.length).toBeGreaterThan(0);
  for (const { with: inputs = {} } of own) {
    expect(Object.keys(inputs).filter((input) => !(input in manifest.inputs))).toEqual([]);
  }
  expect(textOf(name)).not.toMatch(/\brun:|pull_request_target:/);
});
