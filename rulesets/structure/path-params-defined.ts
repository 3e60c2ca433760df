import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { type Operation, pathItemChain } from '../../src/openapi/operations.ts';
import { type EffectiveParameter, readParameters } from '../../src/openapi/parameters.ts';
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
      when: (element) => element.kind === 'pathItem' && isOfPath(element) && hasPathLevelParameter(element),
      check(element, report, { model }) {
        const parameters = pathLevelParameters(element);
        for (const path of pathsOf(element)) {
          const read = readPath(path, model);
          if (!isReadable(read)) continue;
          for (const { at, name } of parameters) {
            if (isInTemplate(read.variables, name)) continue;
            report({ at: at.node, message: notInTemplate(path, name), severity: hasOperations(element) ? undefined : 'info' });
          }
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
  const undeclared = variables.filter(({ text, name, isQuery }) => {
    return !parameters.some((parameter) => (parameter.name === name || parameter.name === text) && (isQuery || isPathParameter(parameter)));
  });
  if (undeclared.length === 0 || hasDeadParameter(element) || pathItems.some(hasDeadParameter)) return [];
  return [...new Set(undeclared.map(({ name }) => name))];
}

function hasDeadParameter(holder: Element): boolean {
  return holder.edges.some((edge) => edge.field === 'parameters' && edge.to.target === undefined);
}

function isOfPath(pathItem: Element): boolean {
  return pathItem.uses.some((use) => use.from.kind === 'paths');
}

/** The paths under which a path item stands; those of webhooks and callbacks are no templates. */
function pathsOf(pathItem: Element): readonly string[] {
  return pathItem.uses.filter((use) => use.from.kind === 'paths').map((use) => use.field);
}

function hasPathLevelParameter(pathItem: Element): boolean {
  return (
    pathItemChain(pathItem).some((item) => item.edges.some((edge) => edge.field === 'parameters')) &&
    pathLevelParameters(pathItem).length > 0
  );
}

function pathLevelParameters(pathItem: Element): readonly EffectiveParameter[] {
  const parameters: EffectiveParameter[] = [];
  for (const item of pathItemChain(pathItem)) {
    for (const parameter of readParameters(item, true)) if (isPathParameter(parameter)) parameters.push(parameter);
  }
  return parameters;
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

function notInTemplate(path: string, name: string): string {
  return `Path ${quote(path)}: parameter ${quote(name)} is declared but not in the template.`;
}
