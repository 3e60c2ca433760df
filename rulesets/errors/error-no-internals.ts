import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import { perModel } from '../../src/openapi/once.ts';
import { type ResponseUse, responseUses } from '../../src/openapi/response-uses.ts';
import { isAssertion, Schema } from '../../src/openapi/schema.ts';
import type { Severity } from '../../src/report/severity.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { isErrorCode } from './error-codes.ts';
import { isCatchAll } from './error-uses.ts';
import { internalNames } from './internal-names.ts';
import { internalIn } from './internal-texts.ts';

/** Stack traces, SQL and paths are a map for attackers. */
export const errorNoInternals = defineRule({
  id: 'error-no-internals',
  summary: 'Error responses expose nothing of the implementation.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8', 'API3'], cwe: [209, 497, 1295], asvs: ['16.5.1', '13.4.2'] },
  securitySeverity: 7.1,
  on: {
    definition: {
      when: (model) => errorResponses(model).length > 0,
      check(model, report) {
        // What a public operation shows is judged as public, whoever shows it too.
        const responses = errorResponses(model);
        const search = { report, seen: new Set<Element>(), names: new Set<string>() };
        const reports = [undefined, 'warn' as const].map((severity) => ({
          severity,
          roots: responses.filter(({ uses }) => isInternal(uses) === (severity === 'warn')).map(({ response }) => response),
        }));
        const reached = reports.map(({ severity, roots }) => ({ severity, elements: reachable(roots, search.seen) }));
        for (const { severity, elements } of reached) for (const schema of elements) lookAtProperties(schema, severity, search);
        for (const { severity, elements } of reached) for (const element of elements) lookAtExamples(element, severity, search);
      },
    },
  },
});

interface Search {
  readonly report: Report;
  readonly seen: Set<Element>;
  /** Names of properties that are reported where they are declared: examples of them are the same defect. */
  readonly names: Set<string>;
}

interface ErrorResponse {
  readonly response: Element;
  readonly uses: readonly ResponseUse[];
}

const errorResponses = perModel((model): readonly ErrorResponse[] =>
  model.elementsOf('response').flatMap((response) => {
    const uses = responseUses(model, response).filter(isErrorOfApi);
    return uses.length === 0 ? [] : [{ response, uses }];
  }),
);

function isErrorOfApi(use: ResponseUse): boolean {
  return use.operation.role === 'path' && isErrorCode(use.code) && !isCatchAll(use);
}

function isInternal(uses: readonly ResponseUse[]): boolean {
  return uses.every(({ operation }) => operation.exposure === 'internal');
}

/** Responses and what their bodies are made of, what `seen` holds already left out. */
function reachable(roots: readonly Element[], seen: Set<Element>): readonly Element[] {
  const found: Element[] = [];
  const enter = (element: Element): void => {
    if (seen.has(element)) return;
    seen.add(element);
    found.push(element);
  };
  roots.forEach(enter);
  for (const element of found) {
    for (const edge of element.edges) {
      if (edge.field === 'headers' || edge.field === 'subtype' || isAssertion(edge.field)) continue;
      const target = edge.to.target;
      if (target !== undefined) enter(target);
    }
  }
  return found;
}

function lookAtProperties(element: Element, severity: Severity | undefined, { report, names }: Search): void {
  if (!(element instanceof Schema)) return;
  const { properties } = element;
  if (properties.size === 0) return;
  const members = [...properties].map(([name, property]) => ({ name, isObject: possibleSchemas(property).some(describesObject) }));
  for (const name of internalNames(members)) {
    const property = properties.get(name);
    if (property === undefined) continue;
    names.add(name);
    report({ at: property.node, message: `Error schema exposes ${quote(name)} (internal implementation detail).`, severity });
  }
}

function describesObject(schema: Schema): boolean {
  return schema.hasType('object') || schema.properties.size > 0;
}

function lookAtExamples(element: Element, severity: Severity | undefined, search: Search): void {
  const { node } = element;
  if (element.kind === 'response') lookAtValue(node.child('examples'), severity, search);
  if (element.kind === 'mediaType' || element.kind === 'schema') lookAtValue(node.child('example'), severity, search);
  if (element.kind === 'schema') {
    lookAtValue(node.child('examples'), severity, search);
    lookAtValue(node.child('default'), severity, search);
  }
  if (element.kind === 'example') lookAtValue(node.child('value'), severity, search);
}

/** An example and everything in it; deeper than documents may nest it cannot be. */
function lookAtValue(node: Node | undefined, severity: Severity | undefined, search: Search): void {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value } = next;
    if (typeof value === 'string') {
      const internal = internalIn(value);
      if (internal !== undefined)
        search.report({ at: next, message: `Error example exposes ${internal} (internal implementation detail).`, severity });
    } else if (typeof value === 'object' && value !== null) {
      for (const added of lookAtMembers(next, value, severity, search)) waiting.push(added);
    }
  }
}

/** Reports members that are called like a program's inside, and gives back the others. */
function lookAtMembers(node: Node, value: object, severity: Severity | undefined, { report, names }: Search): readonly Node[] {
  const members = Object.entries(value).map(([name, member]) => ({ name, isObject: isObject(member) }));
  const internal = new Set(Array.isArray(value) ? [] : internalNames(members));
  const others: Node[] = [];
  for (const { name } of members) {
    const child = node.child(name);
    if (child === undefined) continue;
    if (!internal.has(name)) others.push(child);
    else if (!names.has(name) && child.value !== null)
      report({ at: child, message: `Error example exposes ${quote(name)} (internal implementation detail).`, severity });
  }
  return others;
}
