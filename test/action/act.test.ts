import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../cli/build-cli.ts';
import { insecure, referringTo, secure } from '../cli/definitions.ts';
import { type BuiltAction, buildAction } from './build-action.ts';
import { type JobResult, runWorkflow } from './run-workflow.ts';
import { makeWorkspace, removeWorkspaces, type Workspace } from './workspace.ts';

/** act is built by `node scripts/act.mjs`. */
const hasAct = process.env['LINTEL_ACT'] === '1';

/** What every definition of the examples is found to lack is no concern of these tests. */
const gravest = (annotations: readonly string[]): readonly string[] => annotations.filter((line) => line.startsWith('error'));

let action: BuiltAction;

beforeAll(async () => {
  if (hasAct) action = await buildWholeAction();
}, 60_000);

afterAll(() => {
  action?.remove();
  removeWorkspaces();
});

/** act copies the folder of an action, and follows no links. */
async function buildWholeAction(...replacement: Parameters<typeof buildAction>): Promise<BuiltAction> {
  const built = await buildAction(...replacement);
  rmSync(join(built.folder, 'rulesets'));
  cpSync(join(projectRoot, 'rulesets'), join(built.folder, 'rulesets'), { recursive: true });
  return built;
}

function apis(files: Readonly<Record<string, string>>): Workspace {
  const workspace = makeWorkspace(files);
  workspace.git('remote', 'add', 'origin', 'https://github.com/octo/apis.git');
  workspace.commit('APIs');
  return workspace;
}

function pullRequest(isFork: boolean, base = '1'.repeat(40), head = '2'.repeat(40)): unknown {
  return {
    pull_request: { number: 1, base: { ref: 'main', sha: base }, head: { ref: 'change', sha: head, repo: { fork: isFork } } },
  };
}

describe.runIf(hasAct)('a pull request', () => {
  const run = (workspace: Workspace, isFork = false, folder = action.folder): Promise<readonly JobResult[]> =>
    runWorkflow({ workflow: 'pull-request.yml', event: 'pull_request', payload: pullRequest(isFork), workspace, action: folder });

  test('is red on findings, with annotations, summary, outputs and alerts', async () => {
    const [job, ...others] = await run(apis({ 'orders/openapi.yaml': insecure, 'users/openapi.yaml': secure }));
    expect(others).toEqual([]);
    expect(job).toMatchObject({ isGreen: false, outputs: { errors: '1', verdict: 'fail', 'sarif-file': 'lintel.sarif' } });
    expect(gravest(job?.annotations ?? [])).toEqual(['error orders/openapi.yaml:4 server-https']);
    expect(job?.summary).toContain('<code>orders/openapi.yaml:4:10</code>');
    expect(job?.uploads).toEqual([{ category: 'lintel', results: Number(job?.outputs['total']) }]);
  });

  test('is green when no finding is grave, and the alerts that are mended are closed', async () => {
    const [job] = await run(apis({ 'openapi.yaml': secure }));
    expect(job).toMatchObject({ isGreen: true, outputs: { errors: '0', verdict: 'pass' } });
    expect(job?.uploads).toHaveLength(1);
  });

  test('from a fork uploads nothing', async () => {
    const [job] = await run(apis({ 'openapi.yaml': insecure }), true);
    expect(job).toMatchObject({ isGreen: false, uploads: [], outputs: { verdict: 'fail' } });
  });

  test('is red when Lintel crashes, and no alert is closed', async () => {
    const text = `export async function runLint() { throw new TypeError('Cannot read properties of undefined'); }`;
    const crashing = await buildWholeAction({ module: 'src/cli/commands/run-lint.ts', text });
    try {
      const [job] = await run(apis({ 'openapi.yaml': secure }), false, crashing.folder);
      expect(job).toMatchObject({ isGreen: false, uploads: [], outputs: { verdict: 'none', errors: '' } });
    } finally {
      crashing.remove();
    }
  });

  test('is red when a definition cannot be read', async () => {
    const [job] = await run(apis({ 'openapi.yaml': 'openapi: 3.1.0\ninfo: {' }));
    expect(job).toMatchObject({ isGreen: false, outputs: { verdict: 'none' } });
  });

  test('whose files are hostile gives the runner no command', async () => {
    const name = 'a\n::set-env name=PATH::x ##[add-mask]b.yaml';
    const title = 'x\\n::set-output name=verdict::pass\\n::error file=forged.yaml::y';
    const [job] = await run(apis({ [name]: insecure.replace('title: Orders', `title: "${title}"`) }));
    expect(job).toMatchObject({ isGreen: false, outputs: { verdict: 'fail' } });
    expect(job?.annotations.filter((line) => line.includes(' forged.yaml'))).toEqual([]);
  });
});

describe.runIf(hasAct)('the other workflows', () => {
  test('at night every area is checked, whatever the others have', async () => {
    const files = { 'services/orders/openapi.yaml': insecure, 'services/payments/a.yaml': secure, 'services/users/a.yaml': secure };
    const jobs = await runWorkflow({ workflow: 'nightly.yml', event: 'schedule', workspace: apis(files), action: action.folder });
    expect(jobs.map(({ isGreen }) => isGreen)).toEqual([false, true, true]);
    expect(jobs.map(({ uploads }) => uploads.map(({ category }) => category))).toEqual([
      ['lintel-nightly-orders'],
      ['lintel-nightly-payments'],
      ['lintel-nightly-users'],
    ]);
    expect(jobs.flatMap(({ annotations }) => annotations)).toEqual([]);
  });

  test('in a monorepo only touched definitions are judged', async () => {
    const workspace = apis({
      'services/orders/openapi.yaml': referringTo('./order.yaml'),
      'services/orders/order.yaml': 'type: object\n',
      'services/payments/openapi.yaml': insecure,
      'services/users/v1/openapi.yaml': secure,
    });
    const base = workspace.git('rev-parse', 'HEAD');
    workspace.git('checkout', '--quiet', '-b', 'change');
    workspace.write({ 'services/orders/order.yaml': 'type: string\n' });
    const head = workspace.commit('A change');
    workspace.git('checkout', '--quiet', 'main');
    workspace.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
    const payload = pullRequest(false, base, head);
    const [job] = await runWorkflow({ workflow: 'monorepo.yml', event: 'pull_request', payload, workspace, action: action.folder });
    expect(job?.outputs['verdict']).toBe('fail');
    expect(job?.summary).toContain('2 of 3 definitions not judged');
    expect(job?.annotations.filter((line) => line.includes('services/payments'))).toEqual([]);
    expect(job?.annotations.filter((line) => line.includes('services/orders'))).not.toEqual([]);
  });

  test('open to forks: pull requests are judged, alerts come from the main branch', async () => {
    const workspace = apis({ 'openapi.yaml': insecure });
    const common = { workflow: 'fork-safe.yml', workspace, action: action.folder };
    const [judged] = await runWorkflow({ ...common, event: 'pull_request', payload: pullRequest(true) });
    expect(judged).toMatchObject({ isGreen: false, uploads: [] });
    const [kept] = await runWorkflow({ ...common, event: 'push', payload: { ref: 'refs/heads/main' } });
    expect(kept).toMatchObject({ isGreen: true, outputs: { errors: '1' }, summary: '' });
    expect(kept?.uploads).toHaveLength(1);
  });
});
