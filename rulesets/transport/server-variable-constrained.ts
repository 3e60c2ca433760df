import { oas3Formats } from '../../src/openapi/format.ts';
import { parseUrl, type Server, type ServerVariable } from '../../src/openapi/servers.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hostKind } from './host-kind.ts';

/** Servers with variables before their path. */
export const serverVariableConstrained = defineRule({
  id: 'server-variable-constrained',
  summary: 'Variables in the scheme or host of a server have a list of values.',
  severity: 'warn',
  tier: 'core',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API7', 'API8'], cwe: [918, 522] },
  securitySeverity: 5.3,
  on: {
    server: {
      when: (server) => originVariables(server).length > 0,
      check(server, report) {
        for (const { variable, part, limit } of originVariables(server)) {
          if (variable.enum !== undefined || variable.element.has('x-pattern')) continue;
          const place = part === 'path' ? 'right behind the host' : `in the ${part}`;
          const message = `Server variable ${quote(variable.name)} ${place} has no enum${limit === undefined ? '' : `; ${limit}`}.`;
          report({ at: variable.element.node, message, severity: limit !== undefined || part === 'port' ? 'info' : undefined });
        }
      },
    },
  },
});

interface OriginVariable {
  readonly variable: ServerVariable;
  readonly part: 'scheme' | 'host' | 'port' | 'path';
  /** What makes an open variable less of a mistake. */
  readonly limit: string | undefined;
}

function originVariables({ url, variables }: Server): readonly OriginVariable[] {
  const origin = url === undefined ? undefined : splitOrigin(url, variables);
  if (origin === undefined) return [];
  const suffix = fixedSuffix(origin.host, variables);
  const fixed = suffix === undefined ? undefined : `only ${quote(suffix)} is fixed`;
  const slots = { scheme: slotsIn(origin.scheme), host: slotsIn(origin.host), port: slotsIn(origin.port) };
  return variables.flatMap((variable): OriginVariable[] => {
    const slot = `{${variable.name}}`;
    if (slots.scheme.has(slot)) return [{ variable, part: 'scheme', limit: undefined }];
    if (origin.host === slot && isInstalledByCallers(variable))
      return [{ variable, part: 'host', limit: 'callers fill in a host of their own' }];
    if (isBasePath(variable) && (origin.host.endsWith(slot) || origin.port.endsWith(slot)))
      return [{ variable, part: 'path', limit: 'only its default begins with a slash' }];
    if (slots.host.has(slot)) return [{ variable, part: 'host', limit: fixed }];
    return slots.port.has(slot) ? [{ variable, part: 'port', limit: undefined }] : [];
  });
}

function slotsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\{[^{}]*\}/g));
}

/** A base path that is written without a slash before it: `https://api.example.com{basePath}`. */
function isBasePath({ default: value = '' }: ServerVariable): boolean {
  return value.startsWith('/');
}

/** True for a whole host whose default is nobody's, or an address that everybody has: it only shows where to write that of an own installation. */
function isInstalledByCallers({ default: value = '' }: ServerVariable): boolean {
  const host = parseUrl(value).host ?? value.replace(/:\d*$/, '').toLowerCase();
  const kind = hostKind(host);
  return kind === 'loopback' || kind === 'placeholder' || (kind === 'private' && /^[\d.]+$/.test(host));
}

interface Origin {
  readonly scheme: string;
  readonly host: string;
  readonly port: string;
}

/** The parts of a URL template before its path; `undefined` for one that has none of them. */
function splitOrigin(url: string, variables: readonly ServerVariable[]): Origin | undefined {
  const text = url.trim();
  const match =
    /^(?:((?:\{[^{}]*\}|[^/{}:])*):)?\/\/(?:[^/@]*@)?((?:\{[^{}]*\}|\[[^[\]]*\]|[^/?#{}:])*)(?::((?:\{[^{}]*\}|[^/?#{}])*))?/.exec(text);
  if (match !== null) return { scheme: match[1] ?? '', host: match[2] ?? '', port: match[3] ?? '' };
  // A template that begins with a variable is a base URL when its default is one.
  const name = /^\{([^{}]*)\}/.exec(text)?.[1];
  const value = variables.find((variable) => variable.name === name)?.default ?? '';
  return /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? { scheme: '', host: `{${name}}`, port: '' } : undefined;
}

/** What follows the last variable without a list of values from its first dot on, if that is a domain and not only the end of one. */
function fixedSuffix(host: string, variables: readonly ServerVariable[]): string | undefined {
  const listed = new Map(variables.flatMap((variable) => (variable.enum === undefined ? [] : [[variable.name, variable]])));
  const slots = [...host.matchAll(/\{([^{}]*)\}/g)];
  const open = slots.findLast(([, name = '']) => !listed.has(name));
  const tail = open === undefined ? '' : host.slice(open.index + open[0].length);
  const suffix = tail.slice(tail.indexOf('.') + 1).replace(/\.$/, '');
  const labels = suffix.replaceAll(/\{([^{}]*)\}/g, (slot, name: string) => listed.get(name)?.default ?? slot).split('.');
  return labels.length >= 2 && !isRegistry(labels) ? `.${suffix}` : undefined;
}

/** True for endings such as `co.uk` and `com.br`, below which anybody can register a name. */
function isRegistry(labels: readonly string[]): boolean {
  return /^(?:ac|co|com|edu|gov|net|or|org)\.[a-z]{2}$/i.test(labels.join('.'));
}
