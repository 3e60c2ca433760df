import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from './run-lintel.ts';

/** Small definitions of which Spectral's library makes ever more: found among random ones. */
const endless: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deep: {
    'a.yaml': 'x-k0: {m: {$ref: "c.yaml"}}\nx-k1: {$ref: "b.yaml#/x-k2"}\nx-k2: {$ref: "#"}\nx-k3: {m: {$ref: "d.yaml#/x-k0"}}\n',
    'b.yaml': 'x-k0: {m: {$ref: "c.yaml"}}\nx-k1: {m: {$ref: "b.yaml#/x-k0"}}\nx-k2: {$ref: "#"}\nx-k3: {$ref: "a.yaml"}\n',
    'c.yaml': 'x-k0: {m: {$ref: "d.yaml"}}\nx-k1: {$ref: "d.yaml"}\n',
    'd.yaml': 'x-k0: {m: {$ref: "b.yaml"}}\nx-k1: {$ref: "b.yaml"}\n',
  },
};

let workspace: Workspace;
beforeAll(() => {
  workspace = openWorkspace({ '.spectral.yaml': 'extends: spectral:oas\n' });
});
afterAll(() => workspace.remove());

test.each(Object.entries(endless))(
  'whole files that are in each other without an end are given up: %s',
  async (_name, files) => {
    const head = 'openapi: 3.0.3\ninfo: {title: a, version: "1"}\npaths: {}\n';
    workspace.write({ ...files, 'a.yaml': `${head}${files['a.yaml'] ?? ''}` });
    const { exitCode, report } = await workspace.lint(['a.yaml', '-r', '.spectral.yaml']);
    expect(exitCode).toBe(2);
    expect(report?.notifications).toMatchObject([
      { code: 'spectral-failed', level: 'error', message: expect.stringContaining('one in another without an end') },
    ]);
  },
  60_000,
);
