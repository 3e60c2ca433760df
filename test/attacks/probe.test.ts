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
  ['P spectral override by pointer, no payload', (c) => c.write({ '.spectral.yaml': `overrides:\n  - files: ['services/orders/openapi.yaml#/paths/~1export']\n    rules: { server-public-host: off, security-defined: off }\n` }), { base: { 'lintel.yaml': 'root: true\n' } }],
  ['P spectral override by file glob for the future', (c) => c.write({ '.spectral.yaml': `overrides:\n  - files: ['services/future/**']\n    rules: { security-defined: off }\n` }), { base: { 'lintel.yaml': 'root: true\n' } }],
  ['P spectral override by file, existing', (c) => c.write({ '.spectral.yaml': `overrides:\n  - files: ['services/orders/*']\n    rules: { security-defined: off }\n` }), { base: { 'lintel.yaml': 'root: true\n' } }],
  ['P spectral changed file override added', (c) => c.write({ '.spectral.yaml': `rules: { operation-tags: off }\noverrides:\n  - files: ['services/future/**']\n    rules: { security-defined: off }\n` }), { base: { 'lintel.yaml': 'root: true\n', '.spectral.yaml': 'rules: { operation-tags: off }\n' } }],
  ['P spectral except', (c) => c.write({ '.spectral.yaml': `except: { 'services/orders/openapi.yaml#/paths/~1export': [security-defined] }\nextends: [lintel]\n` }), { base: { 'lintel.yaml': 'root: true\n' } }],
  ['spectral override strict at base', (c) => c.write({ [orders]: open }), { base: { 'lintel.yaml': 'root: true\n', '.spectral.yaml': `extends: [[lintel, off]]\noverrides:\n  - files: ['services/**']\n    rules: { security-defined: error }\n` } }],
  ['nearer lintel.yaml off', (c) => c.write({ [orders]: open, 'services/orders/lintel.yaml': 'rules: { security-defined: off }\n' })],
  ['nearer lintel.yaml off, no base', (c) => c.write({ [orders]: open, 'services/orders/lintel.yaml': 'rules: { security-defined: off }\n' }), { args: [] }],
  ['nearer root true', (c) => c.write({ [orders]: open, 'services/orders/lintel.yaml': 'root: true\n' })],
  ['nearer root true, no base', (c) => c.write({ [orders]: open, 'services/orders/lintel.yaml': 'root: true\n' }), { args: [] }],
  ['lintel.yml beside', (c) => c.write({ [orders]: open, 'lintel.yml': 'root: true\n' })],
  ['lintel.json beside no base', (c) => c.write({ [orders]: open, 'lintel.json': '{"root": true}' }), { args: [] }],
  ['remove lintel.yaml, no base', (c) => { c.write({ [orders]: open, 'lintel.yml': 'root: true\n' }); c.remove('lintel.yaml'); }],
  ['config symlink', (c) => { c.write({ [orders]: open, 'lax/any.yaml': 'rules: { security-defined: off }\n' }); c.remove('lintel.yaml'); c.link('lax/any.yaml', 'lintel.yaml'); }],
  ['config symlink out', (c) => { c.write({ [orders]: open }); c.remove('lintel.yaml'); c.link('/etc/hostname', 'lintel.yaml'); }],
  ['config is a folder', (c) => { c.write({ [orders]: open }); c.remove('lintel.yaml'); c.write({ 'lintel.yaml/x.txt': 'x' }); }],
  ['extends out', (c) => c.write({ [orders]: open, 'services/orders/lintel.yaml': "extends: ../../../policy.yaml\n" })],
  ['definition symlink out', (c) => { c.remove(orders); c.link('/etc/hostname', orders); }],
  ['definition symlink in', (c) => { c.remove(orders); c.write({'vendor/orders.txt': open}); c.link('../../vendor/orders.txt', orders); }],
  ['definition symlink into dot, two links no base', (c) => { c.write({'services/orders/.real.yaml': definition({ info: '  x-exposure: internal\n', operations: [secured('/orders'), unsecured('/export')] })}); c.remove(orders); c.link('.real.yaml', orders); c.link('../services/orders/.real.yaml', 'aaa/openapi.yaml'); }, { args: [] }],
  ['tracked package', (c) => c.write({ [orders]: open, 'node_modules/@acme/policy/lintel.yaml': 'rules: { security-defined: off }\n', 'services/orders/lintel.yaml': "extends: '@acme/policy'\n" })],
  ['waiver cyrillic id', (c) => c.write({ [orders]: open, 'lintel-waivers.yaml': organization['lintel-waivers.yaml'] + waiver({ id: 'W-\u0031\u200b' }) })],
  ['waiver cyrillic id2', (c) => c.write({ [orders]: open, 'lintel-waivers.yaml': organization['lintel-waivers.yaml'] + waiver({ id: '\u0428-1' }) })],
  ['waiver id trailing space', (c) => c.write({ [orders]: open, 'lintel-waivers.yaml': organization['lintel-waivers.yaml'] + waiver({ id: "'W-1 '" }) })],
  ['waiver future created', (c) => c.write({ [orders]: open, 'lintel-waivers.yaml': waiver({ created: '2027-01-01', expires: '2027-02-01' }) }), {args: []}],
  ['waiver far', (c) => c.write({ [orders]: open, 'lintel-waivers.yaml': waiver({ expires: '2099-02-01' }) }), {args: []}],
  ['waiver merge', (c) => c.write({ [orders]: open, 'lintel-waivers.yaml': waiver().replace('- id', '- &a\n  id') + '- { <<: *a, id: W-10, rule: server-https }\n' }), {args: []}],
  ['waiver dup key', (c) => c.write({ [orders]: open, 'lintel-waivers.yaml': waiver() + '  rule: server-https\n' }), {args: []}],
  ['policy merge', (c) => c.write({ [orders]: open, 'lintel.yaml': policy + 'x: 1\n' }), {args: []}],
  ['P waiver retarget', (c) => c.write({ 'lintel-waivers.yaml': waiver({ id: 'W-1', scope: '{ api: orders }', owner: 'team-billing', ticket: 'OPS-1' }) })],
  ['P waiver widened', (c) => c.write({ 'lintel-waivers.yaml': waiver({ id: 'W-1', scope: "{ path: '**' }", owner: 'team-billing', ticket: 'OPS-1' }) })],
  ['P api id swap', (c) => c.write({ 'lintel.yaml': policy.replace('orders: {', 'xx: {').replace('billing: {', 'orders: {').replace('xx: {', 'billing: {') })],
  ['P removed api', (c) => c.write({ 'lintel.yaml': policy.replace(/  orders:.*\n/, '') })],
  ['P removed api glob', (c) => c.write({ 'lintel.yaml': policy }), { base: { 'lintel.yaml': policy.replace('  jobs:', "  all: { definition: 'apis/**', exposure: public }\n  jobs:"), 'apis/a/openapi.yaml': definition() } }],
  ['unicode nfd rename', (c) => { c.write({ 'services/caf\u00e9/openapi.yaml': open }); c.move('services/caf\u00e9', 'services/cafe\u0301'); }, { base: { 'lintel.yaml': policy.replace('services/orders/', 'services/caf\u00e9/'), 'services/caf\u00e9/openapi.yaml': definition() } }],
  ['case twin', (c) => c.write({ 'services/orders/OpenAPI.yaml': open })],
  ['replace refs', (c) => { c.write({ [orders]: open, 'lintel.yaml': policy.replace('security-defined: error', 'security-defined: off').replace('locked: [security-defined]', 'locked: []') }); const h = c.commit('x'); c.git('replace', c.git('rev-parse', 'main'), h); }],
  ['grafts', (c) => { c.write({ [orders]: open }); const h = c.commit('x'); c.write({ '.git/info/grafts': `${c.git('rev-parse', 'main')} ${h}\n` }); }],
  ['attributes', (c) => { c.write({ [orders]: open, '.gitattributes': '* export-ignore -diff binary filter=x ident eol=crlf\n' }); c.git('config', 'filter.x.clean', 'cat /dev/null'); c.git('config', 'filter.x.smudge', 'cat /dev/null'); c.git('config', 'core.fsmonitor', 'touch pwned; false'); c.git('config', 'diff.external', 'true'); }],
  ['no-utf8 name', (c) => { const f = Buffer.concat([Buffer.from(c.folder + '/services/'), Buffer.from([0xff, 0xfe]), Buffer.from('.yaml')]); writeFileSync(f, open); }],
  ['api retired in definition unconfigured', (c) => c.write({ 'services/x/openapi.yaml': definition({ info: '  x-lifecycle: retired\n', operations: [unsecured('/x')] }) }), { base: { 'services/x/openapi.yaml': definition({ operations: [secured('/x')] }) } }],
  ['ignore in example', (c) => c.write({ [orders]: definition({ operations: [secured('/orders'), unsecured('/export').replace('{ description: Fine. }', "{ description: Fine., content: { application/json: { example: { x-lintel-ignore: [{ rule: security-defined, reason: Only an example of it here., expires: 2026-12-31 }] } } } }")] }) })],
  ['wrapped expired', (c) => c.write({ 'services/billing/openapi.yaml': definition({ title: 'Billing', operations: [secured('/invoices'), unsecured('/invoices/status', '      x-lintel-ignore: [{ rule: security-defined, reason: Only an example of it here., expires: 2026-12-31, ticket: OPS-1, created: 2026-11-20 }]\n')] }) }), { base: { 'lintel-waivers.yaml': waiver({ id: 'W-1', scope: '{ api: billing }', expires: '2026-11-20' }) } }],
  ['proto path', (c) => c.write({ [orders]: definition({ operations: [secured('/orders'), unsecured('/__proto__'), unsecured('/constructor')] }) })],
  ['policy-weakened off', (c) => c.write({ [orders]: open, 'lintel.yaml': policy.replace('rules: {', 'rules: { policy-weakened: off,') })],
  ['second step: budget', (c) => c.write({ 'lintel.yaml': policy.replace('maxDays: 90', 'maxDays: 900') })],
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
