import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { type EffectiveParameter, readParameters } from '../../src/openapi/parameters.ts';
import { pathItemChain } from '../../src/openapi/path-item-chain.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isInTemplate, isReadable, readPath, type TemplateVariable } from './path-template.ts';

export const pathParamsDefined = defineRule({
  id: 'path-params-defined',
  summary: 'Path templates and path parameters match, and path parameters are required.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API1', 'API9'], cwe: [20, 639] },
  securitySeverity: 7,
  saysUndeclared: 'parameter',
  on: {
    operation: {
      when: ({ role, path, parameters }) => role === 'path' && (path.includes('{') || parameters.some(isPathParameter)),
      check(operation, report, { model }) {
        const { path, parameters } = operation;
        const read = readPath(path, model);
        const { variables } = read;
        for (const name of undeclaredNames(variables, operation)) report({ at: operation.node, message: notDeclared(path, name) });
        if (!isReadable(read)) return;
        for (const parameter of parameters) {
          if (parameter.isPathLevel || !isPathParameter(parameter) || isInTemplate(variables, parameter.name)) continue;
          report({ at: parameter.at.node, message: notInTemplate(path, parameter.name) });
        }
      },
    },
    element: {
      among: { kinds: ['pathItem'] },
      when: (element) => element.kind === 'pathItem' && readParameters(element, true).some(isPathParameter),
      check(element, report, { model }) {
        const templates = placesOf(element)
          .map((place) => ({ ...place, ...readPath(place.path, model) }))
          .filter(isReadable);
        for (const { at, name } of readParameters(element, true).filter(isPathParameter)) {
          const [first, ...others] = templates.filter(({ variables }) => !isInTemplate(variables, name));
          if (first === undefined) continue;
          const severity = hasOperations(first.pathItem) ? undefined : 'info';
          report({ at: at.node, message: notInTemplate(first.path, name, others.length), severity });
        }
      },
    },
    parameter: {
      when: (parameter) => parameter.text('in') === 'path' && parameter.text('name') !== undefined,
      check(parameter, report) {
        if (parameter.flag('required') === true) return;
        const at = parameter.node.child('required') ?? parameter.node;
        report({ at, message: `Path parameter ${quote(parameter.text('name'))} is not "required: true".` });
      },
    },
  },
});

/** Variables that no parameter answers for. With a parameter behind a dead reference nobody knows: that is another defect. */
function undeclaredNames(variables: readonly TemplateVariable[], { element, pathItems, parameters }: Operation): readonly string[] {
  const names = new Set(parameters.map(({ name }) => name));
  const namesOfPath = new Set(parameters.filter(isPathParameter).map(({ name }) => name));
  const undeclared = variables.filter(({ text, name, isQuery }) => {
    const declared = isQuery ? names : namesOfPath;
    return !declared.has(name) && !declared.has(text);
  });
  if (undeclared.length === 0 || hasDeadParameter(element) || pathItems.some(hasDeadParameter)) return [];
  return [...new Set(undeclared.map(({ name }) => name))];
}

function hasDeadParameter(holder: Element): boolean {
  return holder.edges.some((edge) => edge.field === 'parameters' && edge.to.target === undefined);
}

interface PlaceOfPath {
  readonly path: string;
  readonly pathItem: Element;
}

/** The paths that a path item stands under, itself or by references to it; webhooks and callbacks have no templates. */
function placesOf(pathItem: Element): readonly PlaceOfPath[] {
  const places: PlaceOfPath[] = [];
  const around = new Set([pathItem]);
  for (const one of around) {
    for (const { field, from } of one.uses) {
      if (from.kind === 'paths') places.push({ path: field, pathItem: one });
      else if (field === '$ref') around.add(from);
    }
  }
  return places;
}

function hasOperations(pathItem: Element): boolean {
  return pathItemChain(pathItem).some((item) => item.edges.some((edge) => edge.to.kind === 'operation'));
}

function isPathParameter(parameter: EffectiveParameter): boolean {
  return parameter.in === 'path';
}

function notDeclared(path: string, name: string): string {
  return `Path ${quote(path)}: parameter ${quote(name)} is not declared.`;
}

/** `others` is the number of other paths of the path item that lack it too. */
function notInTemplate(path: string, name: string, others = 0): string {
  const more = others === 0 ? '' : `, nor in ${others === 1 ? 'that of another path' : `those of ${others} other paths`}`;
  return `Path ${quote(path)}: parameter ${quote(name)} is declared but not in the template${more}.`;
}
