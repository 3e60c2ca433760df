import { defaultLimits } from '../document/limits.ts';
import type { Node } from '../document/node.ts';
import type { ToolError } from '../errors.ts';
import type { Classification } from '../report/classification.ts';
import { tooComposed } from './composition-limit.ts';
import { type Context, classifyWithin, type DataClass, type Exposure } from './context.ts';
import type { Element } from './element.ts';
import type { OasFormat } from './format.ts';
import { mediaTypeHolder } from './media-types.ts';
import { type EffectiveParameter, readEffectiveParameters } from './parameters.ts';
import { pathItemChain } from './path-item-chain.ts';
import { readSecurity, type Security, type SecurityScheme } from './security.ts';
import { readServers, type Server } from './servers.ts';

/** Whose side an operation is on: the API serves those of `path`, and calls those of `webhook` and `callback`. */
export type OperationRole = 'path' | 'webhook' | 'callback';

/** What operations share: read once for a definition. */
export interface OperationScope {
  readonly root: Element;
  readonly format: OasFormat;
  readonly schemes: ReadonlyMap<string, SecurityScheme>;
  readonly rootSecurity: Security | undefined;
  readonly rootServers: readonly Server[] | undefined;
  readonly context: Context;
}

/** A response of an operation: its code as written (`200`, `4XX`, `default`), what it is, and where the operation names it. */
export interface DocumentedResponse {
  readonly code: string;
  readonly response: Element;
  readonly at: Element;
}

/**
 * An operation under one path. A path item that two paths refer to gives two operations that share an element.
 * Everything effective (parameters, security, servers) is worked out when first asked for.
 */
export class Operation {
  readonly element: Element;
  /** The Path Item Object that holds it. */
  readonly pathItem: Element;
  /** The path item under the path and those that its `$ref` leads to, nearest first: parameters of all of them count. */
  readonly pathItems: readonly Element[];
  /** Path template (`/pets/{id}`), name of the webhook, or expression of the callback. */
  readonly path: string;
  /** Lower case: `get`; in 3.2 any method of `additionalOperations`, as written. */
  readonly method: string;
  readonly role: OperationRole;
  readonly #scope: OperationScope;
  #codes: readonly string[] | undefined;
  #upperCaseCodes: readonly string[] | undefined;
  #responses: readonly DocumentedResponse[] | undefined;
  #classification: Classification | undefined;
  #requestBody: Element | null | undefined;
  #parameters: readonly EffectiveParameter[] | undefined;
  #security: { readonly effective: Security | undefined } | undefined;

  constructor(
    parts: { element: Element; pathItem: Element; pathItems: readonly Element[]; path: string; method: string; role: OperationRole },
    scope: OperationScope,
  ) {
    this.element = parts.element;
    this.pathItem = parts.pathItem;
    this.pathItems = parts.pathItems;
    this.path = parts.path;
    this.method = parts.method;
    this.role = parts.role;
    this.#scope = scope;
  }

  get node(): Node {
    return this.element.node;
  }

  /** How messages name it: `GET /pets/{id}`. */
  get label(): string {
    return `${this.method.toUpperCase()} ${this.path}`;
  }

  get operationId(): string | undefined {
    return this.element.text('operationId');
  }

  /** True for methods meant to change something: all but those that IANA's registry calls safe (RFC 9110 §9.2.1). */
  get isWrite(): boolean {
    return !safeMethods.has(this.method.toLowerCase());
  }

  /** Path-level and own parameters, references followed, own ones over path-level ones. */
  get parameters(): readonly EffectiveParameter[] {
    this.#parameters ??= readEffectiveParameters(this.pathItems, this.element);
    return this.#parameters;
  }

  /**
   * The security that counts: the operation's own, else (for paths only) the definition's. `undefined`: nobody has said anything.
   * Webhooks and callbacks are calls to somebody else, whose security the definition's default does not describe.
   */
  get security(): Security | undefined {
    if (this.#security === undefined) {
      const own = readSecurity(this.element, 'operation', this.#scope);
      this.#security = { effective: own ?? (this.element.has('security') || this.role !== 'path' ? undefined : this.#scope.rootSecurity) };
    }
    return this.#security.effective;
  }

  /** Servers that count: the operation's, else the path item's, else the definition's. `undefined`: none declared anywhere. */
  get servers(): readonly Server[] | undefined {
    const { format, root, rootServers } = this.#scope;
    return readServers(this.element, format, root) ?? readServers(this.pathItem, format, root) ?? rootServers;
  }

  get requestBody(): Element | undefined {
    // Each of many callbacks may ask.
    if (this.#requestBody === undefined) this.#requestBody = this.element.one('requestBody') ?? null;
    return this.#requestBody ?? undefined;
  }

  /** Responses, references followed. */
  get responses(): readonly DocumentedResponse[] {
    this.#responses ??= this.#readResponses();
    return this.#responses;
  }

  #readResponses(): readonly DocumentedResponse[] {
    const responses: DocumentedResponse[] = [];
    for (const { field, to } of this.element.one('responses')?.edges ?? []) {
      const response = to.target;
      if (response !== undefined) responses.push({ code: field, response, at: to });
    }
    return responses;
  }

  /** Codes of all documented responses, dead references included: something is documented there, if not what. */
  get responseCodes(): readonly string[] {
    this.#codes ??= (this.element.one('responses')?.edges ?? []).map((edge) => edge.field);
    return this.#codes;
  }

  /** True when a response answers for `code`: the exact code, its range (`4XX`, which 2.0 does not have), or `default` when that may count. */
  documents(code: string, isDefaultEnough = false): boolean {
    this.#upperCaseCodes ??= this.responseCodes.map((documented) => documented.toUpperCase());
    const codes = this.#upperCaseCodes;
    if (codes.includes(code) || (isDefaultEnough && codes.includes('DEFAULT'))) return true;
    return this.#scope.format !== 'oas2' && codes.includes(`${code.charAt(0)}XX`);
  }

  /** Where to report what is missing among the responses: the `responses` field, or the operation when there is none. */
  get responsesNode(): Node {
    return this.node.child('responses') ?? this.node;
  }

  get exposure(): Exposure {
    return this.ownClassification.exposure ?? this.#scope.context.exposure;
  }

  get dataClass(): DataClass | undefined {
    return this.ownClassification.data ?? this.#scope.context.dataClass;
  }

  /** What the operation or its path item says about itself, as far as it may: see `classifyWithin`. */
  get ownClassification(): Classification {
    this.#classification ??= classifyWithin(this.#scope.context, [this.element, this.pathItem]);
    return this.#classification;
  }

  /** True when the path has a `{parameter}`. */
  get hasPathParameter(): boolean {
    return this.role === 'path' && /\{[^{}]+\}/.test(this.path);
  }

  /** The `x-` field of the operation, its path item, the definition's info or its root, nearest first. */
  extension(name: string): unknown {
    if (this.element.has(name)) return this.element.get(name);
    if (this.pathItem.has(name)) return this.pathItem.get(name);
    const { root } = this.#scope;
    const info = root.one('info');
    return info?.has(name) === true ? info.get(name) : root.get(name);
  }
}

/** Where webhooks are kept; 3.0 has none of its own, and `x-webhooks` is what tools agree on. */
export const webhookFields: ReadonlySet<string> = new Set(['webhooks', 'x-webhooks']);

const safeMethods: ReadonlySet<string> = new Set(['get', 'head', 'options', 'pri', 'propfind', 'query', 'report', 'search', 'trace']);

const methodFields: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

/**
 * All operations: of paths, then webhooks, then callbacks, each in the order of the document; path items behind `$ref` included.
 * @throws ToolError `composition-limit`
 */
export function readOperations(scope: OperationScope): readonly Operation[] {
  const { root } = scope;
  const operations: Operation[] = [];
  const collecting: Collecting = { scope, operations, left: defaultLimits.maxOperationParts };
  const paths = root.one('paths');
  for (const edge of paths?.edges ?? []) collect(edge.to, edge.field, 'path', collecting);
  for (const edge of root.edges) if (webhookFields.has(edge.field)) collect(edge.to, String(edge.key), 'webhook', collecting);
  collectCallbacks(collecting);
  return operations;
}

interface Collecting {
  readonly scope: OperationScope;
  readonly operations: Operation[];
  /** What operations may still have, counted for each: few bytes can make many operations of one, and let all inherit the same. */
  left: number;
}

function collect(item: Element, path: string, role: OperationRole, collecting: Collecting): void {
  const { scope, operations } = collecting;
  const pathItems = pathItemChain(item);
  const inherited = countInherited(pathItems, scope);
  for (const pathItem of pathItems) {
    collecting.left -= pathItem.edges.length;
    for (const edge of pathItem.edges) {
      const element = edge.to.kind === 'operation' ? edge.to.target : undefined;
      if (element === undefined) continue;
      const method = edge.field === 'additionalOperations' ? String(edge.key) : edge.field;
      if (edge.field !== 'additionalOperations' && !methodFields.has(method)) continue;
      operations.push(new Operation({ element, pathItem, pathItems, path, method, role }, scope));
      collecting.left -= countParts(element) + countMediaTypes(element, scope) + inherited;
      if (collecting.left < 0) throw tooManyParts(element.node);
    }
  }
}

/** What is directly in an operation, in its request body and in its responses. */
function countParts({ edges }: Element): number {
  let count = edges.length;
  for (const { field, to } of edges) {
    if (field === 'requestBody') count += to.target?.edges.length ?? 0;
    else if (field === 'responses') for (const response of to.edges) count += 1 + (response.to.target?.edges.length ?? 0);
  }
  return count;
}

/** 2.0: what an operation consumes and produces, its own lists or those of all. */
function countMediaTypes(element: Element, { format, root }: OperationScope): number {
  if (format !== 'oas2') return 0;
  const lists = (['consumes', 'produces'] as const).map((field) => mediaTypeHolder(element, root, field).list(field));
  return lists.reduce((count, list) => count + list.length, 0);
}

function countInherited(pathItems: readonly Element[], { rootSecurity }: OperationScope): number {
  let count = rootSecurity?.requirements.length ?? 0;
  for (const { edges } of pathItems) for (const { field } of edges) if (field === 'parameters') count += 1;
  return count;
}

function tooManyParts(at: Node): ToolError {
  const message =
    'Operations share path items, bodies, callbacks, media types or security requirements so often that there are too many to be checked.';
  return tooComposed(at, message, 'Check the definition in parts.');
}

/** Callbacks may have operations with callbacks; each Callback Object is entered once, and counted for each operation that has it. */
function collectCallbacks(collecting: Collecting): void {
  const { operations } = collecting;
  const seen = new Set<Element>();
  for (let next = 0; next < operations.length; next += 1) {
    for (const { element: callback } of operations[next]?.element.below('callbacks') ?? []) {
      collecting.left -= callback.edges.length;
      if (collecting.left < 0) throw tooManyParts(callback.node);
      if (seen.has(callback)) continue;
      seen.add(callback);
      for (const edge of callback.edges) collect(edge.to, edge.field, 'callback', collecting);
    }
  }
}
