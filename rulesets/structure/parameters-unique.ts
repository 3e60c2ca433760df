import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { type EffectiveParameter, parameterKey, readParameters } from '../../src/openapi/parameters.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';

export const parametersUnique = defineRule({
  id: 'parameters-unique',
  summary: 'No parameter list declares a parameter twice.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [235] },
  options: {
    acrossLocations: {
      default: false,
      description: 'Also report, as info, a name that an operation takes from several places, such as query and header.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    element: {
      among: { kinds: ['operation', 'pathItem'] },
      when: (element) => (element.kind === 'operation' || element.kind === 'pathItem') && element.list('parameters').length > 0,
      check(holder, report) {
        if (holder.list('parameters').length < 2) return;
        if (hasLikeNames(holder)) reportRepeated(holder, report);
        reportRepeatedReferences(holder, report);
      },
    },
    operation: {
      when: ({ parameters }, { options }) => options['acrossLocations'] === true && parameters.length > 0,
      check: reportAcrossLocations,
    },
  },
});

/** Fast: in most lists all names are different. */
function hasLikeNames(holder: Element): boolean {
  const names = new Set<string>();
  for (const { field, to } of holder.edges) {
    const name = field === 'parameters' ? to.target?.text('name')?.toLowerCase() : undefined;
    if (name === undefined) continue;
    if (names.has(name)) return true;
    names.add(name);
  }
  return false;
}

/** An operation may override a parameter of its path item; within one list there is no reason for a second one. */
function reportRepeated(holder: Element, report: Report): void {
  const firsts = new Map<string, EffectiveParameter>();
  for (const parameter of readParameters(holder, holder.kind === 'pathItem')) {
    const key = parameterKey(parameter);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, parameter);
      continue;
    }
    const message = `Parameter ${quote(parameter.name)} in ${parameter.in} is declared more than once.`;
    // A second body is one too many whatever its name.
    const yieldsTo = parameter.in === 'body' ? ['oas2-body-params-valid'] : [];
    report({ at: parameter.at.node, message, yieldsTo, related: [{ at: first.at.node, message: 'Declared here first.' }] });
  }
}

/** A reference that leads to no parameter tells no name, but twice in a list it is twice the same. */
function reportRepeatedReferences(holder: Element, report: Report): void {
  const firsts = new Map<string, Element>();
  for (const { field, to } of holder.edges) {
    if (field !== 'parameters' || to.reference === undefined || to.target !== undefined) continue;
    const { text } = to.reference;
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, to);
    else
      report({
        at: to.node,
        message: `Parameter $ref ${quote(text)} is listed more than once.`,
        related: [{ at: first.node, message: 'Listed here first.' }],
      });
  }
}

function reportAcrossLocations({ parameters }: Operation, report: Report): void {
  const firsts = new Map<string, EffectiveParameter>();
  for (const parameter of parameters) {
    const first = firsts.get(parameter.name);
    if (first === undefined) {
      firsts.set(parameter.name, parameter);
    } else if (first.in !== parameter.in) {
      const message = `Parameter ${quote(parameter.name)} is taken from ${first.in} and from ${parameter.in}.`;
      report({ at: parameter.at.node, message, severity: 'info', related: [{ at: first.at.node, message: 'Declared here too.' }] });
    }
  }
}
