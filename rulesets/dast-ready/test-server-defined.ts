import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { testServer } from './environments.ts';

/** Without another target, a scan of the definition is a scan of production. */
export const testServerDefined = defineRule({
  id: 'test-server-defined',
  summary: 'A server for tests is declared.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  on: {
    definition: {
      when: (model) => testServer(model).is !== 'unknown',
      check(model, report) {
        if (testServer(model).is === 'declared') return;
        const { node } = model.root;
        const at = node.child('servers') ?? node.child('host') ?? model.servers[0]?.node ?? node;
        report({ at, message: 'No server other than production is declared for tests.' });
      },
    },
  },
});
