import { append } from '../../src/append.ts';
import type { Node } from '../../src/document/node.ts';
import { type Element, isObject } from '../../src/openapi/element.ts';
import { oas3Formats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { once, perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { nearest } from '../../src/suggestion.ts';
import { isRuntimeExpression, looksLikeExpression } from './runtime-expression.ts';

/** Links, each once where it is written. */
export const linkOperationValid = defineRule({
  id: 'link-operation-valid',
  summary: 'Links lead to operations of the API and pass on parameters that these have.',
  severity: 'warn',
  tier: 'core',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  on: {
    element: {
      among: { kinds: ['link'] },
      when: (element) => !element.isReference,
      check(link, report, { model }) {
        const targets = targetsOf(link, model);
        if (targets?.length === 0) reportUnknown(link, model, report);
        for (const parameter of namesOf(link)) {
          if (targets !== undefined && targets.length > 0 && !take(targets, parameter.name)) {
            const message = `Link ${nameOf(link)} passes on parameter ${quote(parameter.name)}, which its operation does not have.`;
            report({ at: parameter.node, message });
          }
          reportExpression(parameter.node, link, report);
        }
        const body = link.node.child('requestBody');
        if (body !== undefined) reportExpression(body, link, report);
      },
    },
  },
});

/** The operations a link leads to; none for an unknown id, `undefined` where that is for other rules to say, or cannot be known. */
function targetsOf(link: Element, model: Model): readonly Operation[] | undefined {
  const { byId, byElement, byLink, isComplete } = operationsOf(model);
  const id = link.text('operationId');
  if (link.has('operationRef')) {
    const target = byLink.get(link.node.value);
    return target === undefined ? undefined : byElement.get(target);
  }
  if (id === undefined) return undefined;
  return byId.get(id) ?? (isComplete ? [] : undefined);
}

interface Operations {
  readonly byId: ReadonlyMap<string, readonly Operation[]>;
  readonly byElement: ReadonlyMap<Element, readonly Operation[]>;
  /** What `operationRef` leads to, by the value of the Link Object. */
  readonly byLink: ReadonlyMap<unknown, Element>;
  /** False where a path item is kept in a place that was not read. */
  readonly isComplete: boolean;
}

const operationsOf = perModel((model): Operations => {
  const byId = new Map<string, Operation[]>();
  const byElement = new Map<Element, Operation[]>();
  for (const operation of model.operations) {
    const id = operation.operationId;
    if (operation.role !== 'path') continue;
    if (id !== undefined) append(byId, id, operation);
    append(byElement, operation.element, operation);
  }
  const byLink = new Map<unknown, Element>();
  for (const { via, holder, target } of model.references)
    if (via === 'operationRef' && target !== undefined) byLink.set(holder.value, target);
  const isComplete = !model.references.some(({ expected, failure }) => expected === 'pathItem' && failure !== undefined);
  return { byId, byElement, byLink, isComplete };
});

function reportUnknown(link: Element, model: Model, report: Report): void {
  const id = link.text('operationId') ?? '';
  const meant = suggestionsOf(model).get(id);
  const remedy = meant === undefined ? '.' : `; did you mean ${quote(meant)}?`;
  const at = link.node.child('operationId') ?? link.node;
  report({ at, message: `Link ${nameOf(link)} targets unknown operation ${quote(id)}${remedy}` });
}

/** What unknown ids may mean. In a definition where most links lead nowhere, this is not what is wrong with them. */
class Suggestions {
  readonly #ids: readonly string[];
  readonly #known = new Map<string, string | undefined>();
  #left = maxComparisons;

  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  get(id: string): string | undefined {
    if (this.#known.has(id) || this.#left < 0) return this.#known.get(id);
    this.#left -= this.#ids.length;
    const meant = nearest(id, this.#ids);
    this.#known.set(id, meant);
    return meant;
  }
}

const maxComparisons = 100_000;

const suggestionsOf = perModel((model) => new Suggestions([...operationsOf(model).byId.keys()]));

function namesOf(link: Element): readonly { readonly name: string; readonly node: Node }[] {
  const parameters = link.node.child('parameters');
  if (parameters === undefined || !isObject(parameters.value)) return [];
  return Object.keys(parameters.value).flatMap((name) => {
    const node = parameters.child(name);
    return node === undefined ? [] : [{ name, node }];
  });
}

function take(targets: readonly Operation[], name: string): boolean {
  const taken = namesTakenBy(targets);
  return taken === 'any' || taken.has(name);
}

/** By name, and by place and name (`path.id`). Where a parameter leads nowhere, any name may be its. Many links may lead to the same. */
const namesTakenBy = once((targets: readonly Operation[]): ReadonlySet<string> | 'any' => {
  if (targets.some(hasDeadParameter)) return 'any';
  const names = new Set<string>();
  for (const { parameters } of targets) for (const { name, in: place } of parameters) names.add(name).add(`${place}.${name}`);
  return names;
});

function hasDeadParameter({ element, pathItems }: Operation): boolean {
  return [element, ...pathItems].some((holder) => holder.edges.some((edge) => edge.field === 'parameters' && edge.to.target === undefined));
}

/** A constant may be any text; what starts like an expression is meant as one. */
function reportExpression(at: Node, link: Element, report: Report): void {
  const { value } = at;
  if (typeof value !== 'string' || !looksLikeExpression(value) || isRuntimeExpression(value)) return;
  report({ at, message: `Link ${nameOf(link)} has ${quote(value)}, which is no runtime expression.` });
}

function nameOf(link: Element): string {
  return quote(String(link.node.key));
}
