import { afterEach, describe, expect, test } from 'vitest';
import { orders } from './definitions.ts';
import { openWorkspace, type Workspace } from './run-lintel.ts';

let workspace: Workspace | undefined;

afterEach(() => workspace?.remove());

const ruleset = `extends: [[spectral:oas, all], ./base.yaml]
aliases: { Hooks: [$.webhook] }
rules:
  hooks: { given: '#Hooks', then: { function: truthy } }
  found: { given: [$.nothing, $.info], then: { field: title, function: truthy } }
  field-missing: { given: $.info, then: { field: x-nothing, function: falsy } }
  old: { given: $.swagger, formats: [oas2], then: { function: truthy } }
  no-filter: { given: "$.paths[?(@property === 'nowhere')]", resolved: false, then: { function: truthy } }
  inherited: hint
`;
const base =
  'rules: { inherited: { given: $.x-owner, then: { function: truthy } }, off-rule: { given: $.x, then: { function: truthy } } }\n';

function notesOf(report: Awaited<ReturnType<Workspace['lint']>>['report']): readonly string[] {
  return (report?.notifications ?? [])
    .filter(({ code }) => code === 'given-unmatched')
    .map(({ level, ruleId, location }) => {
      const place = location !== undefined && 'range' in location ? `${location.range.start.line}:${location.range.start.column}` : '';
      return `${level} ${ruleId} ${location?.uri}:${place}`;
    });
}

describe('a path that leads nowhere, in no definition, is a note at its place', () => {
  test.each(['fast', 'spectral'])('with --engine %s', async (engine) => {
    workspace = openWorkspace({ 'openapi.yaml': orders, '.spectral.yaml': `${ruleset}  off-rule: off\n`, 'base.yaml': base });
    const { report, exitCode } = await workspace.lint(['-r', '.spectral.yaml', '--engine', engine, 'openapi.yaml']);
    expect(notesOf(report)).toEqual([
      'note hooks .spectral.yaml:4:19',
      'note inherited base.yaml:1:30',
      'note no-filter .spectral.yaml:8:23',
    ]);
    expect(exitCode).toBe(0);
  });

  test('not when one definition of several has it', async () => {
    const other = orders.replace('security: []', 'x-owner: somebody\nwebhook: {}').replace('/orders/{id}:', 'nowhere:');
    workspace = openWorkspace({ 'a.yaml': orders, 'b.yaml': other, '.spectral.yaml': ruleset, 'base.yaml': base });
    expect(notesOf((await workspace.lint(['-r', '.spectral.yaml', 'a.yaml', 'b.yaml'])).report)).toEqual(['note off-rule base.yaml:1:90']);
  });

  test('not of rules that a package brings along', async () => {
    workspace = openWorkspace({
      'openapi.yaml': orders,
      '.spectral.yaml': 'extends: rules\n',
      'node_modules/rules/package.json': '{"main":"rules.yaml"}',
      'node_modules/rules/rules.yaml': base,
    });
    expect(notesOf((await workspace.lint(['-r', '.spectral.yaml', 'openapi.yaml'])).report)).toEqual([]);
  });
});
