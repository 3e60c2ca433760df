import { afterAll, expect, test } from 'vitest';
import { makeWorkspace, removeWorkspaces } from '../action/workspace.ts';
import { ask } from '../attacks/gate.ts';
import { definition, secured } from '../attacks/organization.ts';

afterAll(removeWorkspaces);

const policy = `root: true
ruleset: [auth]
apis: { jobs: { definition: openapi.yaml, exposure: internal, data: internal } }
profiles:
  - name: everyone
    match: {}
  - name: reachable
    match: { exposure: [public, partner] }
    require: { score: 100 }
  - name: inside
    match: { exposure: internal }
`;

async function profilesOf(operation: string): Promise<readonly string[]> {
  const workspace = makeWorkspace({ 'lintel.yaml': policy, 'openapi.yaml': definition({ operations: [operation] }) });
  const { report, stdout } = await ask(workspace, []);
  const shown = report?.definitions[0]?.policy?.profiles ?? [];
  expect(stdout.replace(/\s+/g, ' ')).toContain(`profiles ${shown.join(', ')}`);
  return shown;
}

test('the profiles that are shown are those of the definition, and then those that one of its operations brings', async () => {
  expect(await profilesOf(secured('/jobs'))).toEqual(['everyone', 'inside']);
  const exposed = secured('/jobs', '      x-exposure: partner\n');
  expect(await profilesOf(exposed)).toEqual(['everyone', 'inside', 'reachable']);
});
