import type { Node } from '../document/node.ts';
import { tooComposed } from './composition-limit.ts';
import { type Element, scalarText } from './element.ts';
import type { OasFormat } from './format.ts';

/** One URL that a server stands for, with a value for each variable. */
export interface ServerUrl {
  /** After substitution. */
  readonly text: string;
  /** Where to report it: the `url` field; in 2.0 the entry of `schemes`. */
  readonly node: Node;
  /** Lower case, without the colon; `undefined` for a relative URL, which keeps the scheme the definition was fetched with. */
  readonly scheme: string | undefined;
  /** Host without port, lower case; `undefined` when relative or not parseable. */
  readonly host: string | undefined;
}

/** A server as declared: a Server Object, or in 2.0 what `schemes`, `host` and `basePath` say. */
export interface Server {
  /** The Server Object's element; in 2.0 the root's or the operation's. */
  readonly element: Element;
  /** Where it is declared. */
  readonly node: Node;
  /** The template (`https://{region}.example.com`); in 2.0 the host and base path. `undefined` when the object has no `url`. */
  readonly url: string | undefined;
  readonly variables: readonly ServerVariable[];
  /** Names between braces in the template, in order, each once. */
  readonly templateNames: readonly string[];
  /** The template with `enum` values and defaults: every combination, or when those are too many, every value at least once. */
  readonly urls: readonly ServerUrl[];
}

/** A variable of a server URL template. */
export interface ServerVariable {
  readonly name: string;
  readonly element: Element;
  readonly default: string | undefined;
  /** Absent when there is no `enum`; possibly empty. */
  readonly enum: readonly string[] | undefined;
}

/** Enough for real templates; a larger product of enums is never built. */
const maxUrls = 256;

/**
 * Servers declared at the root, a path item, an operation or a link. `undefined` when nothing is declared there: unknown, not `/`.
 * @throws ToolError `composition-limit`
 */
export function readServers(element: Element, format: OasFormat, root: Element): readonly Server[] | undefined {
  const before = known.get(element);
  if (before !== undefined) return before;
  const servers = read(element, format, root);
  if (servers !== undefined) known.set(element, servers);
  return servers;
}

/** By the element that declares them: every operation of a path item asks for the same ones. */
const known = new WeakMap<Element, readonly Server[]>();

function read(element: Element, format: OasFormat, root: Element): readonly Server[] | undefined {
  if (format === 'oas2') return readServers2(element, root);
  if (element.kind === 'link') {
    const server = element.one('server');
    return server === undefined ? undefined : [readServer(server)];
  }
  const servers = element.get('servers');
  if (!Array.isArray(servers)) return undefined;
  return element.below('servers').map(({ element: server }) => readServer(server));
}

function readServer(element: Element): Server {
  const url = element.text('url');
  const variables = element.below('variables').map(({ key, element: variable }) => readVariable(String(key), variable));
  const templateNames = url === undefined ? [] : [...new Set([...url.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ''))];
  const node = element.node.child('url') ?? element.node;
  const urls = url === undefined ? [] : expand(url, variables, node).map((text) => ({ text, node, ...parseUrl(text) }));
  return { element, node: element.node, url, variables, templateNames, urls };
}

function readVariable(name: string, element: Element): ServerVariable {
  const values = element.get('enum');
  return {
    name,
    element,
    default: scalarText(element.get('default')),
    enum: Array.isArray(values) ? values.flatMap((value) => scalarText(value) ?? []) : undefined,
  };
}

/** The values of a variable, under its name in braces. */
interface Choice {
  readonly slot: string;
  readonly values: readonly string[];
}

/** UTF-16 units of all URLs of one server; a template whose values make more has every variable take its next value from URL to URL. */
const maxText = 1_000_000;

/** Above that a template is made up, and what it stands for fills any memory. */
const mostText = 10 * maxText;

/** Every combination while there are at most `maxUrls`; beyond that, every value at least once, the other variables at their first. */
function expand(template: string, variables: readonly ServerVariable[], at: Node): readonly string[] {
  const uses = new Map<string, number>();
  for (const [slot] of template.matchAll(/\{[^{}]*\}/g)) uses.set(slot, (uses.get(slot) ?? 0) + 1);
  const choices = variables.flatMap((variable): Choice[] => {
    const slot = `{${variable.name}}`;
    const values = [...new Set([...(variable.default === undefined ? [] : [variable.default]), ...(variable.enum ?? [])])];
    return values.length > 0 && uses.has(slot) ? [{ slot, values }] : [];
  });
  const longest = choices.reduce((length, { slot, values }) => length + (uses.get(slot) ?? 0) * lengthOfLongest(values), template.length);
  const turns = choices.reduce((most, { values }) => Math.max(most, values.length), 1);
  if (turns * longest > mostText) throw tooComposed(at, `The server URL comes to more than ${mostText} characters with its values.`, help);

  const count = choices.reduce((product, { values }) => product * values.length, 1);
  const firsts = new Map(choices.map(({ slot, values }) => [slot, values[0]]));
  if (count <= maxUrls && count * longest <= mostText) {
    return combinationsOf(choices).map((chosen) => fill(template, (slot) => chosen.get(slot) ?? firsts.get(slot)));
  }
  const total = choices.reduce((sum, { values }) => sum + values.length, 0);
  if (total * longest <= maxText) {
    return choices.flatMap((choice) =>
      choice.values.map((value) => fill(template, (slot) => (slot === choice.slot ? value : firsts.get(slot)))),
    );
  }
  const bySlot = new Map(choices.map(({ slot, values }) => [slot, values]));
  return Array.from({ length: turns }, (_, turn) => fill(template, (slot) => bySlot.get(slot)?.at(turn % (bySlot.get(slot)?.length ?? 1))));
}

const help = 'Shorten the default and the values of its variables.';

function lengthOfLongest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

/** One value of each variable that has several, in every combination. */
function combinationsOf(choices: readonly Choice[]): readonly ReadonlyMap<string, string>[] {
  let combinations: readonly ReadonlyMap<string, string>[] = [new Map()];
  for (const { slot, values } of choices) {
    if (values.length > 1) combinations = combinations.flatMap((chosen) => values.map((value) => new Map(chosen).set(slot, value)));
  }
  return combinations;
}

function fill(template: string, choose: (slot: string) => string | undefined): string {
  return template.replaceAll(/\{[^{}]*\}/g, (slot) => choose(slot) ?? slot);
}

/**
 * Reads scheme and host of a URL that may be relative (RFC 3986 §4.2) or still hold template braces. `localhost:8080/v1`, a host and
 * a port without a scheme, has neither.
 */
export function parseUrl(written: string): { readonly scheme: string | undefined; readonly host: string | undefined } {
  // As clients do (WHATWG URL §4.4): controls and space around it, and tabs and line breaks anywhere, do not count.
  const text = written
    .replaceAll(/[\t\n\r]/g, '')
    .replace(/^[\0- ]+/, '')
    .trimEnd();
  if (/^[\w.-]+:\d+(?:[/?#]|$)/.test(text)) return { scheme: undefined, host: undefined };
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*))?/.exec(text);
  if (match === null) return { scheme: undefined, host: undefined };
  return { scheme: match[1]?.toLowerCase(), host: match[2] === undefined || match[2] === '' ? undefined : match[2].toLowerCase() };
}

/** 2.0: schemes × host × basePath; an operation's `schemes` replace the root's. Without schemes nothing is known of the scheme. */
function readServers2(element: Element, root: Element): readonly Server[] | undefined {
  if (element.kind !== 'definition' && element.kind !== 'operation') return undefined;
  const schemes = element.node.child('schemes');
  if (schemes === undefined || !isArray(schemes.value)) return undefined;
  const host = root.text('host');
  const basePath = root.text('basePath') ?? '';
  const url = host === undefined ? undefined : `${host}${basePath}`;
  if (schemes.value.length * (url?.length ?? 0) > mostText)
    throw tooComposed(schemes, `The server URLs come to more than ${mostText} characters.`, 'Name each scheme once.');
  const bareHost = host?.replace(/:\d+$/, '').toLowerCase();
  const urls = schemes.value.flatMap((scheme, index): ServerUrl[] => {
    const node = schemes.child(index);
    if (typeof scheme !== 'string' || node === undefined) return [];
    const name = scheme.toLowerCase();
    return [{ text: url === undefined ? name : `${name}://${url}`, node, scheme: name, host: bareHost }];
  });
  return [{ element, node: schemes, url, variables: [], templateNames: [], urls }];
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** True for hosts of the developer's own machine or network, which no caller outside reaches (RFC 6761, RFC 6762). */
export function isLocalHost(host: string | undefined): boolean {
  if (host === undefined) return false;
  return /^(?:localhost\.?|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/.test(host) || /\.(?:localhost|local|test|invalid)\.?$/.test(host);
}
