import type { Element } from '../../src/openapi/element.ts';
import { isObject } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { perModel } from '../../src/openapi/once.ts';
import { isLocalHost, type Server } from '../../src/openapi/servers.ts';
import { isCallersChoice } from '../transport/callers-choice.ts';
import { isBareExample } from '../transport/host-kind.ts';

/** Whether a scan finds a server that is not production; `unknown` where no server has a host, but for `example.com`. */
export const testServer = perModel((model): { readonly is: 'declared' | 'missing' | 'unknown' } => {
  if (hasTarget(model) || model.servers.some(isForTests) || hasServersForTests(model.root)) return { is: 'declared' };
  return { is: model.servers.some(hasKnownHost) ? 'missing' : 'unknown' };
});

function hasKnownHost({ urls }: Server): boolean {
  return urls.some(({ host }) => host !== undefined && !isBareExample(host));
}

const words: ReadonlySet<string> = new Set([
  'demo',
  'dev',
  'development',
  'integration',
  'local',
  'localhost',
  'mock',
  'nonprod',
  'preprod',
  'preproduction',
  'preview',
  'qa',
  'sandbox',
  'stage',
  'staging',
  'test',
  'testing',
  'uat',
]);

/** `x-dast: { targetServer: … }` at the root or in `info`. */
function hasTarget({ root }: Model): boolean {
  return [root, root.one('info')].some((element) => {
    const dast = element?.get('x-dast');
    return isObject(dast) && typeof dast['targetServer'] === 'string';
  });
}

/**
 * By what it says of itself, the values of its variables, or whole words of its host: `sandbox.example.com`, not `latest.example.com`.
 * Where callers fill in the host, they can fill in one for tests.
 */
function isForTests(server: Server): boolean {
  const { element, urls, variables } = server;
  if (element.get('x-sandbox') === true || isCallersChoice(server)) return true;
  const texts = [element.text('x-environment'), element.text('name'), ...variables.flatMap((variable) => variable.enum ?? [])];
  const description = element.kind === 'server' ? element.text('description') : undefined;
  return urls.some(({ host }) => isLocalHost(host) || isWorded(host)) || [...texts, description].some(isWorded);
}

/** 2.0 has one host; `x-servers` is what tools agree on for others. */
function hasServersForTests(root: Element): boolean {
  const servers = root.get('x-servers');
  if (!Array.isArray(servers)) return isWorded(root.one('info')?.text('x-environment'));
  return servers.some((server) => isObject(server) && [server['url'], server['description'], server['x-environment']].some(isWorded));
}

function isWorded(text: unknown): boolean {
  return typeof text === 'string' && nameTokens(text).some((token) => words.has(token) || words.has(token.replace(/^api|api$/, '')));
}
