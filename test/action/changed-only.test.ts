import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insecure, referringTo } from '../cli/definitions.ts';
import { type BuiltAction, buildAction } from './build-action.ts';
import { runStep, type StepResult } from './runner.ts';
import { cloneOf, makeWorkspace, newFolder, removeWorkspaces, type Workspace } from './workspace.ts';

let action: BuiltAction;

beforeAll(async () => {
  action = await buildAction();
}, 60_000);

afterAll(() => {
  action.remove();
  removeWorkspaces();
});

/** A definition with a finding of its own, and one in `common/order.yaml`. */
const orders = referringTo('../common/order.yaml#/Order').replace('https://', 'http://');

const repository = {
  'orders/openapi.yaml': orders,
  'users/openapi.yaml': insecure,
  'common/order.yaml': 'Order: { $ref: "./parts/line.json" }\n',
  'common/parts/line.json': '{ "type": "object" }\n',
  'README.md': '# APIs\n',
};

/** A repository with a commit on `main`, and a branch `change` on which `edit` was committed. */
function changedBy(edit: (workspace: Workspace) => void): { readonly workspace: Workspace; readonly base: string; readonly head: string } {
  const workspace = makeWorkspace(repository);
  const base = workspace.commit('Two APIs');
  workspace.git('checkout', '--quiet', '-b', 'change');
  edit(workspace);
  return { workspace, base, head: workspace.commit('A change') };
}

function pullRequest(base: string, head: string): unknown {
  return { pull_request: { number: 1, base: { ref: 'main', sha: base }, head: { ref: 'change', sha: head } } };
}

function changedOnly(
  workspace: string,
  payload: unknown,
  event = 'pull_request',
  inputs: Record<string, string> = {},
): Promise<StepResult> {
  return runStep({ action: action.folder, workspace, event, payload, with: { ruleset: 'transport', 'changed-only': 'true', ...inputs } });
}

function judged({ annotations }: StepResult): readonly string[] {
  const findings = annotations.filter(({ properties }) => properties['title'] === 'server-https');
  return findings.map(({ properties }) => properties['file'] ?? '');
}

describe('a pull request', () => {
  test.each<readonly [string, (workspace: Workspace) => void, readonly string[]]>([
    ['a definition', ({ write }) => write({ 'users/openapi.yaml': `${insecure}tags: []\n` }), ['users/openapi.yaml']],
    [
      'a fragment',
      ({ write }) => write({ 'common/order.yaml': '# reviewed\nOrder: { $ref: "./parts/line.json" }\n' }),
      ['orders/openapi.yaml'],
    ],
    ['a fragment of a fragment', ({ write }) => write({ 'common/parts/line.json': '{ "type": "array" }\n' }), ['orders/openapi.yaml']],
    ['a new definition', ({ write }) => write({ 'new/openapi.yaml': insecure }), ['new/openapi.yaml']],
    ['the removal of a fragment', ({ folder }) => rmSync(join(folder, 'common/parts/line.json')), ['orders/openapi.yaml']],
    ['the move of a fragment', ({ git }) => git('mv', 'common/parts/line.json', 'common/line.json'), ['orders/openapi.yaml']],
    ['a ruleset', ({ write }) => write({ '.spectral.yaml': 'extends: [lintel]\n' }), ['orders/openapi.yaml', 'users/openapi.yaml']],
  ])('that touches %s is judged by the definitions it touches, each of them whole', async (_, edit, expected) => {
    const { workspace, base, head } = changedBy(edit);
    expect(judged(await changedOnly(workspace.folder, pullRequest(base, head)))).toEqual(expected);
  });

  test('that touches no definition passes, and says that nothing was judged', async () => {
    const { workspace, base, head } = changedBy(({ write }) => write({ 'README.md': '# All APIs\n' }));
    const result = await changedOnly(workspace.folder, pullRequest(base, head));
    expect(result).toMatchObject({ exitCode: 0, outputs: { total: '0', verdict: 'pass' } });
    expect(result.summary).toContain('2 of 2 definitions not judged');
  });

  test('is not judged by what others changed on its base in the meantime', async () => {
    const { workspace, head } = changedBy(({ write }) => write({ 'README.md': '# All APIs\n' }));
    workspace.git('checkout', '--quiet', 'main');
    workspace.write({ 'users/openapi.yaml': `${insecure}tags: []\n` });
    const base = workspace.commit('Another change');
    workspace.git('checkout', '--quiet', 'change');
    expect(judged(await changedOnly(workspace.folder, pullRequest(base, head)))).toEqual([]);
  });

  test('a definition that others would miss in the SARIF file is there with all its findings', async () => {
    const { workspace, base, head } = changedBy(({ write }) => write({ 'common/parts/line.json': '{ "type": "array" }\n' }));
    const result = await changedOnly(workspace.folder, pullRequest(base, head), 'pull_request', { 'sarif-file': 'out.sarif' });
    const log = JSON.parse(readFileSync(join(workspace.folder, 'out.sarif'), 'utf8')) as { runs: { results: { ruleId: string }[] }[] };
    expect(log.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('server-https');
    expect(result.outputs['sarif-file']).toBe('out.sarif');
  });
});

describe('a shallow clone', () => {
  const edit = ({ write }: Workspace) => write({ 'users/openapi.yaml': `${insecure}tags: []\n` });

  test('with the merge and its parents is enough, even when the base in the payload is older', async () => {
    const { workspace, base, head } = changedBy(edit);
    workspace.git('checkout', '--quiet', 'main');
    workspace.write({ 'orders/openapi.yaml': `${orders}# on main\n` });
    workspace.commit('Another change');
    workspace.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
    const clone = cloneOf(workspace, '--depth=2');
    expect(judged(await changedOnly(clone.folder, pullRequest(base, head)))).toEqual(['users/openapi.yaml']);
  });

  test('without the base says what to fetch, and that helps', async () => {
    const { workspace, base, head } = changedBy(edit);
    const clone = cloneOf(workspace, '--depth=1', '--branch=change');
    const blind = await changedOnly(clone.folder, pullRequest(base, head));
    expect(blind).toMatchObject({ exitCode: 2, outputs: { verdict: 'none', errors: '' } });
    const command = /"git (fetch [^"]*)"/.exec(blind.annotations[0]?.data ?? '')?.[1] ?? '';
    expect(command).toBe(`fetch --no-tags --depth=1 origin ${base}`);
    clone.git(...command.split(' '));
    expect(judged(await changedOnly(clone.folder, pullRequest(base, head)))).toEqual(['users/openapi.yaml']);
  });

  test('without a payload goes by the name of the base, and says what to fetch', async () => {
    const { workspace } = changedBy(edit);
    const clone = cloneOf(workspace, '--depth=1', '--branch=change');
    const run = (): Promise<StepResult> =>
      runStep({
        action: action.folder,
        workspace: clone.folder,
        event: 'pull_request',
        with: { ruleset: 'transport', 'changed-only': 'true' },
        environment: { GITHUB_BASE_REF: 'main' },
      });
    const command = /"git (fetch [^"]*)"/.exec((await run()).annotations[0]?.data ?? '')?.[1] ?? '';
    clone.git(...command.split(' '));
    expect(judged(await run())).toEqual(['users/openapi.yaml']);
  });
});

describe('other events', () => {
  const edit = ({ write }: Workspace) => write({ 'users/openapi.yaml': `${insecure}tags: []\n` });

  test('a push is compared with the commit before it', async () => {
    const { workspace, base, head } = changedBy(edit);
    expect(judged(await changedOnly(workspace.folder, { before: base, after: head }, 'push'))).toEqual(['users/openapi.yaml']);
  });

  test('a group in the merge queue is compared with its base', async () => {
    const { workspace, base, head } = changedBy(edit);
    const payload = { merge_group: { base_sha: base, head_sha: head } };
    expect(judged(await changedOnly(workspace.folder, payload, 'merge_group'))).toEqual(['users/openapi.yaml']);
  });

  test.each([
    ['push', { before: '0'.repeat(40) }],
    ['schedule', { schedule: '0 3 * * *' }],
  ])('%s without anything before it is judged whole, and that is said', async (event, payload) => {
    const { workspace } = changedBy(edit);
    const result = await changedOnly(workspace.folder, payload, event);
    expect(judged(result)).toEqual(['orders/openapi.yaml', 'users/openapi.yaml']);
    expect(result.annotations[0]).toMatchObject({ name: 'warning', data: expect.stringContaining('Everything is checked') });
  });

  test('a push with a SARIF file is warned: code scanning would close alerts', async () => {
    const { workspace, base } = changedBy(edit);
    const result = await changedOnly(workspace.folder, { before: base }, 'push', { 'sarif-file': 'out.sarif' });
    expect(result.annotations[0]).toMatchObject({ name: 'warning', data: expect.stringContaining('close their alerts') });
  });
});

describe('where the changes are unknown there is no verdict', () => {
  test('outside of a repository', async () => {
    const folder = newFolder();
    const result = await changedOnly(folder, pullRequest('1'.repeat(40), '2'.repeat(40)));
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'none' } });
  });

  test('for a base that is no revision', async () => {
    const { workspace } = changedBy(({ write }) => write({ 'README.md': '# All APIs\n' }));
    const options = { event: 'pull_request', environment: { GITHUB_BASE_REF: '$(touch evil) --output=evil' } };
    const result = await runStep({ action: action.folder, workspace: workspace.folder, ...options, with: { 'changed-only': 'true' } });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'none' } });
    expect(existsSync(join(workspace.folder, 'evil'))).toBe(false);
  });
});
