import { declarationOf } from '../../src/openapi/context.ts';
import { oas3Formats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { perModel } from '../../src/openapi/once.ts';
import { isLocalHost, type Server } from '../../src/openapi/servers.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isText } from './declared-fact.ts';

/** Servers with an absolute URL; a relative one is of whatever environment serves the definition. */
export const serverEnvironmentDeclared = defineRule({
  id: 'server-environment-declared',
  summary: 'Servers say which environment they belong to.',
  severity: 'info',
  tier: 'core',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  commonRemedy: 'Declare the servers once at the root, each with "x-environment".',
  on: {
    server: {
      when: (server) => server.urls.some(({ scheme }) => scheme !== undefined),
      check(server, report, { model }) {
        if (statesEnvironment(server)) return;
        const severity = isOnlyHost(model) ? 'hint' : undefined;
        report({ at: server.node, message: `Server ${quote(server.url)} does not state its environment.`, severity });
      },
    },
  },
});

/** One host, under however many schemes, paths and places it is declared, leaves no choice to go wrong. */
const isOnlyHost = perModel(({ servers }: Model): boolean => {
  const hosts = servers.flatMap(({ urls }) => urls.flatMap(({ host }) => host ?? []));
  return servers.length === 1 || new Set(hosts).size === 1;
});

const words: ReadonlySet<string> = new Set([
  'demo',
  'dev',
  'development',
  'env',
  'environment',
  'integration',
  'live',
  'local',
  'localhost',
  'mock',
  'preprod',
  'preproduction',
  'preview',
  'prod',
  'production',
  'qa',
  'sandbox',
  'stage',
  'staging',
  'test',
  'testing',
  'uat',
]);

/** In a path the other words are what the API is about: `/live/scores`, `/integration/orders`. */
const pathWords: ReadonlySet<string> = new Set([
  'dev',
  'development',
  'preprod',
  'preproduction',
  'prod',
  'production',
  'qa',
  'sandbox',
  'staging',
  'test',
  'uat',
]);

function statesEnvironment({ element, urls, templateNames }: Server): boolean {
  if (isText(declarationOf(element, 'environment')?.value) || urls.every(({ host }) => isLocalHost(host))) return true;
  // `name` since 3.2.
  const texts = [element.text('description'), element.text('name'), ...templateNames, ...urls.map(({ host }) => host)];
  if (texts.some((text) => text !== undefined && nameTokens(text).some((token) => words.has(token)))) return true;
  return urls.every(({ text }) => nameTokens(pathOf(text)).some((token) => pathWords.has(token)));
}

function pathOf(url: string): string {
  return /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
}
