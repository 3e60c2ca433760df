import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder } from '../action/workspace.ts';
import { tryAttacks } from './attack.ts';
import { ask, type Change, fresh, openChange } from './gate.ts';
import { definition, open, organization, policy, secured, unsecured } from './organization.ts';

const orders = 'services/orders/openapi.yaml';
const exported = { finds: ['GET /export'] };
const lax = policy.replace('security-defined: error', 'security-defined: off').replace('    locked: [security-defined]\n', '');

function commitOpen({ write, commit }: Change): string {
  write({ [orders]: open });
  return commit('topic');
}

describe('git is told otherwise: who', () => {
  tryAttacks([
    {
      name: 'pushes a tag with the name of the base',
      change: (change) => {
        commitOpen(change);
        change.git('tag', 'main');
      },
      exitCode: 2,
      refuses: ['"main" is the name of "refs/tags/main" and of "refs/heads/main", which differ.', '--base refs/heads/main'],
    },
    {
      name: 'pushes a branch with the name of a remote one',
      args: ['--base', 'origin/main'],
      change: (change) => {
        change.git('update-ref', 'refs/remotes/origin/main', 'main');
        commitOpen(change);
        change.git('branch', 'origin/main');
      },
      exitCode: 2,
      refuses: ['"origin/main" is the name of "refs/heads/origin/main" and of "refs/remotes/origin/main", which differ.'],
    },
    {
      name: 'pushes a branch that is called like the commit of the base',
      change: (change) => {
        commitOpen(change);
        change.git('branch', change.git('rev-parse', '--short=8', 'main'));
      },
      exitCode: 1,
      ...exported,
    },
    {
      name: 'pushes a tag with the name of the target, for --base auto',
      args: ['--base', 'auto'],
      environment: { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main' },
      change: (change) => {
        change.git('update-ref', 'refs/remotes/origin/main', 'main');
        commitOpen(change);
        change.git('tag', 'origin/main');
        change.git('tag', 'refs/remotes/origin/main');
      },
      exitCode: 1,
      ...exported,
    },
    {
      name: 'replaces the commit of the base',
      change: (change) => {
        change.write({ 'lintel.yaml': lax });
        change.git('replace', change.git('rev-parse', 'main'), commitOpen(change));
      },
      exitCode: 1,
      ...exported,
      weakens: ['The rule "security-defined" is no longer locked.'],
    },
    {
      name: 'replaces a file of the base',
      change: (change) => {
        const id = (revision: string): string => change.git('rev-parse', `${revision}:lintel.yaml`);
        change.write({ 'lintel.yaml': lax });
        commitOpen(change);
        change.git('replace', id('main'), id('HEAD'));
      },
      exitCode: 1,
      ...exported,
      weakens: ['The rule "security-defined" is no longer locked.'],
    },
    {
      name: 'grafts the base upon the change',
      change: (change) => change.write({ '.git/info/grafts': `${change.git('rev-parse', 'main')} ${commitOpen(change)}\n` }),
      exitCode: 1,
      ...exported,
    },
    {
      name: 'starts from an old commit, when policy was laxer',
      base: { 'lintel.yaml': lax },
      change: (change) => {
        change.git('checkout', '--quiet', 'main');
        change.write({ 'lintel.yaml': policy });
        change.commit('stricter');
        change.git('checkout', '--quiet', 'topic');
        commitOpen(change);
      },
      exitCode: 1,
      ...exported,
    },
    {
      name: 'merges the target and takes back what it repaired',
      base: { [orders]: definition({ operations: [secured('/orders'), unsecured('/export')] }) },
      change: (change) => {
        change.write({ 'README.md': 'Hello.\n' });
        change.commit('topic');
        change.git('checkout', '--quiet', 'main');
        change.write({ [orders]: definition({ operations: [secured('/orders'), secured('/export')] }) });
        change.commit('repaired');
        change.git('checkout', '--quiet', 'topic');
        change.git('merge', '--quiet', '--strategy=ours', '--no-edit', 'main');
      },
      exitCode: 1,
      ...exported,
    },
    {
      name: 'makes attributes and filters for the base',
      change: (change) => {
        change.write({ '.gitattributes': '* export-ignore -diff filter=lax diff=lax ident\n*.yaml binary\n' });
        for (const [key, value] of [
          ['filter.lax.smudge', 'cat /dev/null'],
          ['diff.lax.textconv', 'true'],
          ['diff.lax.command', 'true'],
        ] as const)
          change.git('config', key, value);
        commitOpen(change);
      },
      exitCode: 1,
      ...exported,
    },
    {
      name: 'configures programs for git to run',
      change: (change) => {
        commitOpen(change);
        const script = join(change.folder, '.git', 'run.sh');
        writeFileSync(script, `#!/bin/sh\n[ -z "$GIT_NO_REPLACE_OBJECTS" ] || touch ${change.folder}/.git/ran-by-lintel\n`, {
          mode: 0o755,
        });
        for (const key of ['core.fsmonitor', 'core.pager', 'diff.external', 'core.sshCommand', 'core.editor'])
          change.git('config', key, script);
        change.git('-c', 'core.fsmonitor=false', 'config', 'core.hooksPath', join(change.folder, '.git'));
      },
      exitCode: 1,
      ...exported,
      check: (_answer, { folder }) => expect(existsSync(join(folder, '.git', 'ran-by-lintel'))).toBe(false),
    },
    {
      name: 'has git overlook files in the working tree',
      change: (change) => {
        change.git('update-index', '--skip-worktree', 'lintel.yaml');
        change.write({ [orders]: open, 'lintel.yaml': lax });
      },
      exitCode: 1,
      ...exported,
      weakens: ['The rule "security-defined" is no longer locked.'],
    },
    {
      name: 'names a base that is not there',
      args: ['--base', 'origin/main'],
      change: commitOpen,
      exitCode: 2,
      refuses: ['This clone does not have "origin/main"'],
    },
    {
      name: 'names an option as the base',
      args: ['--base=--output=/tmp/x'],
      change: commitOpen,
      exitCode: 2,
      refuses: ['is no revision for --base'],
    },
    {
      name: 'has the pipeline clone no history',
      change: (change) => {
        const main = change.git('rev-parse', 'main');
        commitOpen(change);
        change.git('checkout', '--quiet', '--orphan', 'shallow');
        change.git('commit', '--quiet', '--message', 'without history');
        change.git('update-ref', 'refs/heads/main', main);
      },
      exitCode: 1,
      ...exported,
      check: ({ stdout }) => expect(stdout).toContain('it is compared with the target itself'),
    },
    {
      name: 'has git write the definition in another encoding',
      change: (change) => {
        commitOpen(change);
        change.write({ '.gitattributes': `${orders} working-tree-encoding=UTF-16LE-BOM\n` });
        change.git('add', '.gitattributes');
        change.git('commit', '--quiet', '--message', 'encoded');
        change.remove('services/orders');
        change.git('checkout', '--', 'services');
      },
      exitCode: 2,
      refuses: ['encoded as UTF-16'],
    },
    {
      name: 'has git write other line ends, and its own words into files',
      change: (change) => {
        change.write({ [orders]: open, '.gitattributes': '*.yaml text eol=crlf ident\n' });
        change.commit('other line ends');
        change.remove('services');
        change.git('checkout', '--', 'services');
        expect(readFileSync(join(change.folder, orders), 'utf8')).toContain('\r\n');
      },
      exitCode: 1,
      ...exported,
    },
    {
      name: 'puts the policy into a submodule',
      before: (change) => {
        change.write({ 'lintel.yaml': 'extends: ./policy/lintel.yaml\n' });
        change.git('init', '--quiet', 'policy');
        change.write({ 'policy/lintel.yaml': policy });
        change.git('-C', 'policy', 'add', '--all');
        change.git('-C', 'policy', 'commit', '--quiet', '--message', 'policy');
      },
      change: (change) => {
        change.write({ 'policy/lintel.yaml': lax });
        change.git('-C', 'policy', 'commit', '--quiet', '--all', '--message', 'lax');
        commitOpen(change);
      },
      exitCode: 2,
      refuses: ['does not exist'],
    },
  ]);

  test('works in a second working tree, whose ".git" is a file', async () => {
    const change = openChange(organization);
    const folder = join(newFolder(), 'second');
    change.git('worktree', 'add', '--quiet', '-b', 'second', folder, 'main');
    writeFileSync(join(folder, orders), open);
    const answer = await ask({ ...change, folder, git: (...args) => change.git('-C', folder, ...args) });
    expect(answer.exitCode).toBe(1);
    expect(fresh(answer)).toEqual(['GET /export']);
  });
});
