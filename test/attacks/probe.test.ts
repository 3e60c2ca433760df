import { afterAll, test } from 'vitest';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'; import { join } from 'node:path';
import { removeWorkspaces } from '../action/workspace.ts';
import { ask, openChange, weakened, fresh, type Change } from './gate.ts';
import { organization, open, policy, definition, secured, unsecured, waiver } from './organization.ts';
afterAll(removeWorkspaces);
const orders = 'services/orders/openapi.yaml';
const log = '/tmp/m/log.txt';
writeFileSync(log, '');
type A = [string, (c: Change) => void, { base?: Record<string,string>, before?: (c: Change)=>void, args?: string[] }?];
const attacks: A[] = [
  ['symlink twin sorted first, base', (c) => { c.write({ [orders]: definition({ info: '  x-exposure: internal\n', operations: [secured('/orders'), unsecured('/export')] }) }); c.link('../services/orders/openapi.yaml', 'aaa/openapi.yaml'); }],
  ['symlink twin sorted first, no base', (c) => { c.write({ [orders]: definition({ info: '  x-exposure: internal\n', operations: [secured('/orders'), unsecured('/export')] }) }); c.link('../services/orders/openapi.yaml', 'aaa/openapi.yaml'); }, { args: [] }],
  ['new op says internal, unconfigured', (c) => c.write({ 'services/x/openapi.yaml': definition({ info: '  x-exposure: public\n', operations: [secured('/x'), unsecured('/export', '      x-exposure: internal\n')] }) }), { base: { 'services/x/openapi.yaml': definition({ info: '  x-exposure: public\n', operations: [secured('/x')] }) } }],
  ['param renamed op says internal, unconfigured', (c) => c.write({ 'services/x/openapi.yaml': definition({ info: '  x-exposure: public\n', operations: [unsecured('/x/{name}', '      x-exposure: internal\n')] }) }), { base: { 'services/x/openapi.yaml': definition({ info: '  x-exposure: public\n', operations: [secured('/x/{id}')] }) } }],
  ['path item says internal', (c) => c.write({ 'services/x/openapi.yaml': definition({ info: '  x-exposure: public\n', operations: [unsecured('/x').replace('    get:', '    x-exposure: internal\n    get:')] }) }), { base: { 'services/x/openapi.yaml': definition({ info: '  x-exposure: public\n', operations: [secured('/x')] }) } }],
  ['shared path item by ref', (c) => c.write({ 'services/billing/openapi.yaml': definition({ title: 'Billing', operations: [secured('/invoices'), unsecured('/invoices/status'), "  /admin: { $ref: '#/paths/~1invoices~1status' }\n"] }) })],
  ['shared path item by ref, unwaived', (c) => c.write({ [orders]: definition({ operations: [unsecured('/health'), "  /admin: { $ref: '#/paths/~1health' }\n"] }) }), { base: { [orders]: definition({ operations: [unsecured('/health')] }) } }],
  ['fragment under waived path', (c) => c.write({ [orders]: definition({ operations: [secured('/orders'), '  /export: { $ref: ../../legacy/export.yaml }\n'] }), 'legacy/export.yaml': "get:\n  responses: { '200': { description: Fine. } }\n" }), { base: { 'lintel-waivers.yaml': waiver({ id: 'W-2', scope: "{ path: 'legacy/**' }" }), 'legacy/openapi.yaml': definition({ operations: [unsecured('/legacy')] }) } }],
  ['rename internal file to other place (mv)', (c) => { c.move('services/jobs/openapi.yaml', 'services/public-jobs/openapi.yaml'); }],
  ['rename: new api taken for deleted internal', (c) => { c.remove('services/jobs/openapi.yaml'); c.write({ 'services/new/openapi.yaml': definition({ title: 'Jobs', operations: [unsecured('/jobs'), unsecured('/export')] }) }); }],
  ['rename from waived', (c) => { c.remove('legacy/openapi.yaml'); c.write({ 'services/new/openapi.yaml': definition({ title: 'Legacy', operations: [secured('/legacy'), unsecured('/export')] }) }); }, { base: { 'lintel-waivers.yaml': waiver({ id: 'W-2', scope: "{ path: 'legacy/**' }" }), 'legacy/openapi.yaml': definition({ title: 'Legacy', operations: [secured('/legacy')] }) } }],
  ['exact apis entry under glob, file not there', (c) => c.write({ 'lintel.yaml': policy.replace('  jobs:', '  future: { definition: apis/future/openapi.yaml, exposure: internal, data: public, lifecycle: production }\n  jobs:') }), { base: { 'lintel.yaml': policy.replace('  jobs:', "  all: { definition: 'apis/**', exposure: public }\n  jobs:"), 'apis/a/openapi.yaml': definition() } }],
  ['exact apis entry under glob, new file there, clean', (c) => c.write({ 'apis/future/openapi.yaml': definition({ title: 'Future' }), 'lintel.yaml': policy.replace('  jobs:', "  future: { definition: apis/future/openapi.yaml, exposure: internal, data: public, lifecycle: production }\n  all: { definition: 'apis/**', exposure: public }\n  jobs:") }), { base: { 'lintel.yaml': policy.replace('  jobs:', "  all: { definition: 'apis/**', exposure: public }\n  jobs:"), 'apis/a/openapi.yaml': definition() } }],
  ['tag named like the base', (c) => { c.write({ [orders]: open }); c.commit('x'); c.git('tag', 'main'); }],
  ['head branch named main', (c) => { c.write({ [orders]: open }); c.commit('x'); c.git('branch', '-f', 'main'); }],
  ['spectral override by pointer, no payload', (c) => c.write({ '.spectral.yaml': `overrides:\n  - files: ['services/orders/openapi.yaml#/paths/~1export']\n    rules: { server-public-host: off, security-defined: off }\n` })],
  ['spectral new overrides, no payload', (c) => c.write({ '.spectral.yaml': `extends: [lintel]\noverrides:\n  - files: ['services/orders/openapi.yaml']\n    rules: { server-public-host: off, security-defined: off }\n` })],
  ['ignored new definition forced', (c) => { c.write({ '.gitignore': 'apis/\n', 'apis/new/openapi.yaml': definition({ operations: [unsecured('/export')] }) }); c.git('add', '-f', 'apis/new/openapi.yaml'); c.commit('x'); }],
  ['ignore in gitignore and existing', (c) => { c.write({ '.gitignore': 'services/orders/\n', [orders]: open }); }],
  ['dot folder', (c) => { c.write({ [orders]: open }); c.move(orders, 'services/.orders/openapi.yaml'); }],
  ['dot folder rewritten', (c) => { c.remove(orders); c.write({ 'services/.orders/openapi.json': JSON.stringify({openapi:'3.1.0',info:{title:'Other',version:'2'},paths:{'/export':{get:{responses:{}}}}}) }); }],
  ['to txt', (c) => { c.write({ [orders]: open }); c.move(orders, 'services/orders/openapi.txt'); }],
  ['node_modules', (c) => { c.write({ [orders]: open }); c.move(orders, 'node_modules/orders/openapi.yaml'); }],
  ['openapi latest', (c) => c.write({ [orders]: open.replace('3.1.0', 'latest') })],
  ['openapi 4', (c) => c.write({ [orders]: open.replace('3.1.0', '4.0.0') })],
  ['empty', (c) => c.write({ [orders]: '' })],
  ['paths dead ref', (c) => c.write({ [orders]: definition().replace(/paths:[\s\S]*?components/, 'paths: { $ref: ./paths.yaml }\ncomponents') })],
  ['paths live ref', (c) => c.write({ [orders]: definition().replace(/paths:[\s\S]*?components/, 'paths: { $ref: ./paths.yaml }\ncomponents'), 'services/orders/paths.yaml': unsecured('/export').replace(/^  /gm, '') })],
  ['paths live ref, auth only', (c) => c.write({ [orders]: definition().replace(/paths:[\s\S]*?components/, 'paths: { $ref: ./paths.yaml }\ncomponents'), 'services/orders/paths.yaml': unsecured('/export').replace(/^  /gm, '') }), { base: { 'lintel.yaml': policy.replace(', structure', '') } }],
  ['path item dead ref, auth only', (c) => c.write({ [orders]: definition({ operations: [secured('/orders'), '  /export: { $ref: ./export.yaml }\n'] }) }), { base: { 'lintel.yaml': policy.replace(', structure', '') } }],
  ['two documents', (c) => c.write({ [orders]: `${definition()}---\n${open}` })],
  ['duplicate paths', (c) => c.write({ [orders]: open.replace('paths:', 'paths: {}\npaths:') })],
  ['duplicate paths last clean', (c) => c.write({ [orders]: open + definition().slice(definition().indexOf('paths:'), definition().indexOf('components:')) })],
  ['include tag', (c) => c.write({ [orders]: definition().replace(/paths:[\s\S]*?components/, 'paths: !include paths.yaml\ncomponents') })],
  ['include tag auth only', (c) => c.write({ [orders]: definition().replace(/paths:[\s\S]*?components/, 'paths: !include paths.yaml\ncomponents') }), { base: { 'lintel.yaml': policy.replace(', structure', '') } }],
  ['submodule', (c) => { c.move('services/orders', 'elsewhere'); c.remove('elsewhere'); c.git('rm', '-r', '-q', '--cached', 'services/orders'); c.git('update-index', '--add', '--cacheinfo', `160000,${c.git('rev-parse', 'HEAD')},services/orders`); c.git('commit', '-q', '-m', 'x'); mkdirSync(join(c.folder, 'services/orders'), {recursive: true}); }],
  ['config, spectral in repo', (c) => c.write({ [orders]: open, '.spectral.yaml': 'rules: { security-defined: off }\n', 'safe/policy.yaml': 'rules: {}\n' }), { args: ['--config', 'safe/policy.yaml'] }],
  ['config, waivers in repo', (c) => c.write({ [orders]: open, 'lintel-waivers.yaml': waiver({ scope: "{ path: '**' }"}), 'safe/policy.yaml': 'rules: {}\n' }), { args: ['--config', 'safe/policy.yaml'] }],
  ['lock + spectral no base', (c) => c.write({ [orders]: open, '.spectral.yaml': 'rules: { security-defined: off }\n' }), { args: [] }],
  ['deprecated rename to internal folder glob', (c) => { c.move(orders, 'internal/orders/openapi.yaml'); c.write({ 'internal/orders/openapi.yaml': open }); }, { base: { 'lintel.yaml': policy.replace('  jobs:', "  inner: { definition: 'internal/**', exposure: internal }\n  jobs:"), 'internal/a/openapi.yaml': definition() } }],
  ['move into waived folder, no payload', (c) => { c.move(orders, 'legacy/orders/openapi.yaml'); }, { base: { 'lintel-waivers.yaml': waiver({ id: 'W-2', scope: "{ path: 'legacy/**' }" }), 'legacy/openapi.yaml': definition({ operations: [unsecured('/legacy')] }) } }],
  ['utf16', (c) => c.write({ [orders]: Buffer.from(open, 'utf16le').toString('latin1') })],
  ['operation to new internal definition', (c) => c.write({ [orders]: definition({ operations: [] , more: ''}).replace('paths:', 'paths: {}'), 'services/z/openapi.yaml': definition({ info: '  x-exposure: internal\n', operations: [unsecured('/orders')] }) })],
  ['operation to new internal definition, other param name', (c) => c.write({ [orders]: definition({ operations: [secured('/orders')]}), 'services/z/openapi.yaml': definition({ info: '  x-exposure: internal\n', operations: [unsecured('/orders/{name}')] }) }), { base: { [orders]: definition({ operations: [secured('/orders'), secured('/orders/{id}')] }) } }],
];
const only = process.env['ONLY'];
for (const [name, change, { base = {}, before, args } = {}] of attacks.filter(([n]) => only === undefined || n.includes(only))) {
  test(name, async () => {
    const c = openChange({ ...organization, ...base }, before);
    change(c);
    const a = await ask(c, args);
    const errs = (a.report?.notifications ?? []).map((n) => `${n.level} ${n.code}: ${n.message}`);
    appendFileSync(log, `== ${name}: exit ${a.exitCode}${a.exitCode === 0 ? ' ESCAPED' : ''}\n   fresh ${JSON.stringify(fresh(a, 'security-defined'))} others ${JSON.stringify((a.report?.findings ?? []).filter((f)=>f.change==='new' && f.severity==='error').map((f)=>f.ruleId+' '+f.status))}\n   weakened ${weakened(a).join(' | ')}\n   notes ${errs.join(' | ')}\n   ${a.stderr}\n${only ? a.stdout : ''}`);
  });
}
