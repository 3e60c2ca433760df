import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Base, findBase } from '../../src/cli/base/find-base.ts';
import { cloneOf, makeWorkspace, newFolder, removeWorkspaces, type Workspace } from '../action/workspace.ts';

afterEach(removeWorkspaces);

interface History {
  readonly workspace: Workspace;
  /** Where the branch left main. */
  readonly fork: string;
  readonly main: string;
  readonly topic: string;
}

/** `main` has gone on since `topic` left it. The topic branch is checked out. */
function makeHistory(): History {
  const workspace = makeWorkspace({ 'openapi.yaml': 'a: 1\n' });
  const fork = workspace.commit('fork');
  workspace.write({ 'lintel.yaml': 'root: true\n' });
  const main = workspace.commit('main');
  workspace.git('checkout', '--quiet', '-b', 'topic', fork);
  workspace.write({ 'openapi.yaml': 'a: 2\n' });
  const topic = workspace.commit('topic');
  return { workspace, fork, main, topic };
}

function find(workspace: Workspace, revision: string, environment: Readonly<Record<string, string>> = {}): Promise<Base> {
  return findBase({ revision, repository: workspace.folder, environment });
}

describe('a revision', () => {
  test.each(['main', 'HEAD~0', 'topic'])('%s', async (revision) => {
    const { workspace, fork, main, topic } = makeHistory();
    const expected = revision === 'main' ? { commit: fork, target: main } : { commit: topic, target: topic };
    expect(await find(workspace, revision)).toEqual({ ...expected, notifications: [] });
  });

  test.each(['--all', ''])('"%s" is no revision', async (revision) => {
    await expect(find(makeHistory().workspace, revision)).rejects.toMatchObject({ code: 'usage' });
  });

  test('one that the clone does not have', async () => {
    await expect(find(makeHistory().workspace, 'origin/main')).rejects.toMatchObject({
      code: 'changes-unknown',
      message: 'This clone does not have "origin/main", which the change is to be compared with.',
      help: 'Run "git fetch --no-tags origin +refs/heads/main:refs/remotes/origin/main" before.',
    });
    await expect(find(makeHistory().workspace, 'no such\nthing')).rejects.toMatchObject({ help: 'Check its spelling.' });
  });

  test('a folder without a repository', async () => {
    await expect(findBase({ revision: 'main', repository: newFolder(), environment: {} })).rejects.toMatchObject({
      code: 'changes-unknown',
      message: expect.stringContaining('not a git repository'),
    });
  });

  test('a history of its own is compared with the target itself', async () => {
    const { workspace, main } = makeHistory();
    workspace.git('checkout', '--quiet', '--orphan', 'orphan');
    workspace.commit('orphan');
    const base = await find(workspace, 'main');
    expect(base).toMatchObject({ commit: main, target: main, notifications: [{ code: 'base-inexact', level: 'note' }] });
  });
});

describe('a shallow clone', () => {
  test('says what to fetch, and then compares with the target itself', async () => {
    const { workspace, main } = makeHistory();
    const clone = cloneOf(workspace, '--depth=1', '--branch=topic');
    const error = await find(clone, 'origin/main').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'changes-unknown',
      help: expect.stringMatching(/^Run "(git fetch .*)" before\. A clone with more history/),
    });
    const command = /"git (.*?)"/.exec(String((error as { help: string }).help))?.[1] ?? '';
    clone.git(...command.split(' '));
    expect(await find(clone, 'origin/main')).toMatchObject({
      commit: main,
      target: main,
      notifications: [{ code: 'base-inexact', help: expect.stringContaining('--unshallow') }],
    });
    clone.git('fetch', '--quiet', '--no-tags', '--unshallow', 'origin');
    expect((await find(clone, 'origin/main')).notifications).toEqual([]);
  });

  test('takes the merge base that the pipeline names, if it is there', async () => {
    const { workspace, fork, main } = makeHistory();
    const clone = cloneOf(workspace, '--depth=1', '--branch=topic');
    clone.git('fetch', '--quiet', '--depth=1', 'origin', '+refs/heads/main:refs/remotes/origin/main');
    clone.git('fetch', '--quiet', '--depth=1', 'origin', fork);
    const environment = { CI: 'true', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main', CI_MERGE_REQUEST_DIFF_BASE_SHA: fork };
    expect(await find(clone, 'auto', environment)).toEqual({ commit: fork, target: main, notifications: [] });
  });
});

describe('auto', () => {
  test.each<[string, (history: History) => Readonly<Record<string, string>>]>([
    ['GitHub', () => ({ GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main' })],
    ['GitLab', ({ fork }) => ({ GITLAB_CI: 'true', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main', CI_MERGE_REQUEST_DIFF_BASE_SHA: fork })],
    ['GitLab, merged results', ({ main }) => ({ GITLAB_CI: 'true', CI_MERGE_REQUEST_TARGET_BRANCH_SHA: main })],
    ['Azure', () => ({ TF_BUILD: 'True', SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' })],
    ['Azure with GitHub', () => ({ TF_BUILD: 'True', SYSTEM_PULLREQUEST_TARGETBRANCH: 'main' })],
    [
      'Bitbucket',
      ({ main }) => ({ CI: 'true', BITBUCKET_PR_DESTINATION_BRANCH: 'main', BITBUCKET_PR_DESTINATION_COMMIT: main.slice(0, 12) }),
    ],
    ['Bitbucket without the branch', ({ main }) => ({ CI: 'true', BITBUCKET_PR_DESTINATION_COMMIT: main.slice(0, 12) })],
    ['Jenkins', () => ({ JENKINS_URL: 'https://ci.example.com', CHANGE_TARGET: 'main' })],
    ['Buildkite', () => ({ BUILDKITE: 'true', BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main' })],
    ['nobody: the default branch of origin', () => ({})],
  ])('%s', async (_name, environment) => {
    const history = makeHistory();
    const { workspace, fork, main } = history;
    workspace.git('checkout', '--quiet', 'main');
    const clone = cloneOf(workspace);
    clone.git('checkout', '--quiet', 'topic');
    expect(await find(clone, 'auto', environment(history))).toEqual({ commit: fork, target: main, notifications: [] });
  });

  test('GitHub: the first parent of the merge that is checked out, with a depth of 2', async () => {
    const { workspace, main, topic } = makeHistory();
    workspace.git('checkout', '--quiet', '-b', 'merged', 'main');
    workspace.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
    const clone = cloneOf(workspace, '--depth=2', '--branch=merged');
    const folder = mkdtempSync(join(tmpdir(), 'lintel-event-'));
    const path = join(folder, 'event.json');
    writeFileSync(path, JSON.stringify({ pull_request: { head: { sha: topic }, base: { sha: 'f'.repeat(40) } } }));
    const environment = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: path, GITHUB_BASE_REF: 'main' };
    expect(await find(clone, 'auto', environment)).toEqual({ commit: main, target: main, notifications: [] });
    rmSync(folder, { recursive: true });
  });

  test('a tag or a branch with the name of the target is not the target', async () => {
    const { workspace, main, topic } = makeHistory();
    workspace.git('checkout', '--quiet', 'main');
    const clone = cloneOf(workspace);
    clone.git('checkout', '--quiet', 'topic');
    clone.git('tag', 'origin/main', topic);
    clone.git('branch', 'origin/main', topic);
    clone.git('tag', main.slice(0, 12), topic);
    expect((await find(clone, 'auto', { CHANGE_TARGET: 'main' })).target).toBe(main);
    await expect(find(clone, 'auto', { BITBUCKET_PR_DESTINATION_COMMIT: main.slice(0, 12) })).rejects.toMatchObject({
      code: 'changes-unknown',
    });
  });

  test.each([
    { CI: 'true' },
    { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' },
    { BUILDKITE: 'true', BUILDKITE_PULL_REQUEST_BASE_BRANCH: '' },
  ])('a pipeline that runs for no pull request: %o', async (environment) => {
    await expect(find(makeHistory().workspace, 'auto', environment)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('needs a pull request'),
      help: expect.stringContaining('--base HEAD^1'),
    });
  });

  test('no origin', async () => {
    await expect(find(makeHistory().workspace, 'auto')).rejects.toMatchObject({
      code: 'changes-unknown',
      help: expect.stringContaining('--base main'),
    });
  });
});
