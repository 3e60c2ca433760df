import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Server } from '../../src/openapi/servers.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { namesNothing } from './url-text.ts';

/** The root, or every operation for itself, says where the API is served. */
export const serverDefined = defineRule({
  id: 'server-defined',
  summary: 'The definition says where the API is served.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  securitySeverity: 4,
  saysUndeclared: 'some',
  on: {
    definition: {
      when: isServed,
      check(model, report) {
        if (isRootDeclared(model) || isEveryOperationDeclared(model)) return;
        const { node } = model.root;
        report({ at: node.child(model.format === 'oas2' ? 'schemes' : 'servers') ?? node, message: 'No server is declared.' });
      },
    },
    server: {
      when: (server, { model }) => model.format !== 'oas2' && !isOfLink(server),
      check(server, report) {
        if (server.urls.length === 0 || !server.urls.every(({ text }) => namesNothing(text))) return;
        report({ at: server.element.node.child('url') ?? server.node, message: `Server URL ${quote(server.url)} names no server.` });
      },
    },
  },
});

/** False for a library of components and for a definition of webhooks alone. */
function isServed({ root }: Model): boolean {
  const paths = root.one('paths');
  if (!root.has('paths')) return false;
  return paths === undefined || paths.edges.length > 0 || !root.edges.some((edge) => edge.field === 'webhooks');
}

function isRootDeclared({ root, format }: Model): boolean {
  if (format === 'oas2') return saysSomething(root.get('host')) || saysSomething(root.get('schemes'));
  return saysSomething(root.get('servers'));
}

/** True for a value of the wrong type as well: something is declared, and `document-valid` reports what. */
function saysSomething(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function isEveryOperationDeclared({ operations }: Model): boolean {
  const served = operations.filter((operation) => operation.role === 'path');
  return served.length > 0 && served.every((operation) => (operation.servers ?? []).length > 0);
}

function isOfLink(server: Server): boolean {
  return server.element.uses.every((use) => use.from.kind === 'link');
}
