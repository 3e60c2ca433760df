import { Node } from '../document/node.ts';
import { parsePointer } from '../document/pointer.ts';
import { percentDecoded } from '../document/uri.ts';
import { Element, isObject } from './element.ts';
import type { OasFormat } from './format.ts';

/** What a scheme is, over all versions: 2.0's `basic` is `http` with scheme `basic`. `unknown`: declared, but not as anything readable. */
type SecuritySchemeType = 'http' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'mutualTLS' | 'unknown';

/** A security scheme component, behind its references. Names that refer to one definition share one object. */
export interface SecurityScheme {
  /** The name under which it is defined; of a scheme in another file, the first name that refers to it. */
  readonly name: string;
  /** Where it is defined. */
  readonly element: Element;
  readonly type: SecuritySchemeType;
  /** HTTP authentication scheme in lower case (`basic`, `bearer`), for type `http`. */
  readonly httpScheme: string | undefined;
  /** `in` of an API key. */
  readonly in: string | undefined;
  /** `name` of an API key: the header, query parameter or cookie. */
  readonly parameterName: string | undefined;
  readonly flows: readonly OAuthFlow[];
  /** All scopes of all flows. */
  readonly scopes: ReadonlySet<string>;
}

/** One OAuth 2 flow with the names of OpenAPI 3 (`accessCode` of 2.0 is `authorizationCode`, `application` is `clientCredentials`). */
interface OAuthFlow {
  readonly name: string;
  readonly element: Element;
  readonly scopes: ReadonlySet<string>;
}

/** One scheme that a requirement names. */
export interface RequiredScheme {
  readonly name: string;
  /** The list of scopes or roles under the name. */
  readonly node: Node;
  readonly scopes: readonly string[];
  /** Absent when no such scheme is declared: nothing protects then. A dead reference is a scheme of type `unknown`. */
  readonly scheme: SecurityScheme | undefined;
}

/** One alternative: all of its schemes together. Without schemes (`{}`) it lets everybody in. */
export interface SecurityRequirement {
  readonly node: Node;
  readonly schemes: readonly RequiredScheme[];
  /** True when it protects nothing: it names no scheme at all, or none that is declared. */
  readonly isOpen: boolean;
}

/** A `security` field: alternatives, any of which suffices. `[]` is a declaration too: explicitly no security. */
export interface Security {
  /** The `security` field's value. */
  readonly node: Node;
  readonly origin: 'operation' | 'definition';
  readonly requirements: readonly SecurityRequirement[];
  /** True for `[]` and for any `{}` alternative: callers get in without credentials. */
  readonly allowsAnonymous: boolean;
}

/** The definition's security schemes by name, those that lead nowhere included. */
export function readSecuritySchemes(root: Element): ReadonlyMap<string, SecurityScheme> {
  const holder = root.one('components') ?? root;
  const field = holder.kind === 'components' ? 'securitySchemes' : 'securityDefinitions';
  const node = holder.node.child(field);
  if (node === undefined || !isObject(node.value)) return new Map();
  const edges = new Map(holder.edges.filter((edge) => edge.field === field).map((edge) => [edge.key, edge.to]));
  const elements = Object.keys(node.value).flatMap((name): [string, Element][] => {
    const at = node.child(name);
    return at === undefined ? [] : [[name, edges.get(name) ?? new Element('securityScheme', at)]];
  });
  const byElement = new Map<Element, SecurityScheme>();
  for (const [name, element] of elements) if (!element.isReference) byElement.set(element, readScheme(name, element));
  return new Map(elements.map(([name, element]) => [name, schemeOf(name, element.target ?? element, byElement)]));
}

function schemeOf(name: string, element: Element, known: Map<Element, SecurityScheme>): SecurityScheme {
  const scheme = known.get(element) ?? readScheme(name, element);
  known.set(element, scheme);
  return scheme;
}

/** Schemes by name, and the version, which decides what else may be a name. */
export interface DeclaredSchemes {
  readonly schemes: ReadonlyMap<string, SecurityScheme>;
  readonly format: OasFormat;
}

/** Reads an element's `security`; `undefined` when it has none (or something that is no list), which is not the same as `[]`. */
export function readSecurity(element: Element, origin: Security['origin'], declared: DeclaredSchemes): Security | undefined {
  const node = element.node.child('security');
  if (node === undefined || !Array.isArray(node.value)) return undefined;
  const requirements: SecurityRequirement[] = [];
  for (let index = 0; index < node.value.length; index += 1) {
    const item = node.child(index);
    if (item !== undefined && isObject(item.value)) requirements.push(readRequirement(item, declared));
  }
  const allowsAnonymous = node.value.length === 0 || requirements.some((requirement) => requirement.schemes.length === 0);
  return { node, origin, requirements, allowsAnonymous };
}

/** Reads one Security Requirement Object. */
export function readRequirement(node: Node, declared: DeclaredSchemes): SecurityRequirement {
  const schemes: RequiredScheme[] = [];
  for (const [name, scopes] of isObject(node.value) ? Object.entries(node.value) : []) {
    const at = node.child(name) ?? node;
    const texts = Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [];
    schemes.push({ name, node: at, scopes: texts, scheme: declared.schemes.get(name) ?? schemeByUri(name, at, declared) });
  }
  return { node, schemes, isOpen: schemes.every(({ scheme }) => scheme === undefined) };
}

/**
 * OpenAPI 3.2.0 §4.30: a name that is no component's may be the URI of a Security Scheme Object. What stands in another document is
 * declared, but not read.
 */
function schemeByUri(name: string, node: Node, { schemes, format }: DeclaredSchemes): SecurityScheme | undefined {
  if (format !== 'oas3_2' || !/[#/:]/.test(name)) return undefined;
  if (!name.startsWith('#')) return readScheme(name, new Element('securityScheme', node));
  const target = Node.root(node.document).at(...(parsePointer(percentDecoded(name.slice(1))) ?? [name]));
  if (target === undefined) return undefined;
  for (const scheme of schemes.values()) if (scheme.element.node.value === target.value) return scheme;
  return readScheme(name, new Element('securityScheme', target));
}

function readScheme(name: string, element: Element): SecurityScheme {
  const declared = element.text('type') ?? '';
  const flows = readFlows(element);
  return {
    name,
    element,
    type: schemeTypes.get(declared) ?? 'unknown',
    httpScheme: declared === 'basic' ? 'basic' : declared === 'http' ? element.text('scheme')?.toLowerCase() : undefined,
    in: declared === 'apiKey' ? element.text('in') : undefined,
    parameterName: declared === 'apiKey' ? element.text('name') : undefined,
    flows,
    scopes: new Set(flows.flatMap((flow) => [...flow.scopes])),
  };
}

const schemeTypes = new Map<string, SecuritySchemeType>([
  ['basic', 'http'],
  ['http', 'http'],
  ['apiKey', 'apiKey'],
  ['oauth2', 'oauth2'],
  ['openIdConnect', 'openIdConnect'],
  ['mutualTLS', 'mutualTLS'],
]);

const flowNames2 = new Map([
  ['accessCode', 'authorizationCode'],
  ['application', 'clientCredentials'],
]);

function readFlows(element: Element): readonly OAuthFlow[] {
  const flow2 = element.text('flow');
  if (flow2 !== undefined) return [{ name: flowNames2.get(flow2) ?? flow2, element, scopes: readScopes(element) }];
  const flows = element.one('flows');
  // Without the name of its flow, a scheme of 2.0 still says what its scopes are.
  if (flows === undefined) return element.has('scopes') ? [{ name: 'unknown', element, scopes: readScopes(element) }] : [];
  return flows.edges.flatMap((edge) =>
    edge.to.kind === 'oauthFlow' ? [{ name: edge.field, element: edge.to, scopes: readScopes(edge.to) }] : [],
  );
}

function readScopes(element: Element): ReadonlySet<string> {
  const scopes = element.get('scopes');
  return new Set(isObject(scopes) ? Object.keys(scopes).filter((scope) => !scope.startsWith('x-')) : []);
}
