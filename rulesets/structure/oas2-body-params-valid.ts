import type { Element } from '../../src/openapi/element.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { EffectiveParameter } from '../../src/openapi/parameters.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { consumesNode, consumesRanges, takesForms } from './consumed-media-types.ts';

export const oas2BodyParamsValid = defineRule({
  id: 'oas2-body-params-valid',
  summary: 'Body, form and file parameters of OpenAPI 2.0 are used as it allows.',
  severity: 'error',
  tier: 'core',
  formats: ['oas2'],
  maps: { owaspApi2023: ['API8'], cwe: [20] },
  on: {
    parameter: {
      when: (parameter) => places.has(parameter.text('in') ?? ''),
      check: (parameter, report) => (parameter.text('in') === 'body' ? checkBody(parameter, report) : checkOther(parameter, report)),
    },
    operation: {
      when: ({ parameters }) => parameters.some((parameter) => parameter.in === 'body' || parameter.in === 'formData'),
      check(operation, report, { model }) {
        reportSecondBody(operation, report);
        if (!reportMixture(operation, report)) checkConsumes(operation, model.root, report);
      },
    },
  },
});

/** OpenAPI 2.0 §5.2.9: where a parameter may be, and how messages start with it. */
const places: ReadonlyMap<string, string> = new Map([
  ['query', 'Query'],
  ['header', 'Header'],
  ['path', 'Path'],
  ['formData', 'Form'],
  ['body', 'Body'],
]);

const bodyFields: ReadonlySet<string> = new Set(['description', 'in', 'name', 'required', 'schema']);

function checkBody(parameter: Element, report: Report): void {
  const subject = nameOf(parameter);
  if (!parameter.has('schema'))
    report({ at: parameter.node, message: `${subject} has no "schema".`, yieldsTo: ['parameter-schema-defined'] });
  for (const field of Object.keys(parameter.value)) {
    if (bodyFields.has(field) || field.startsWith('x-')) continue;
    const at = parameter.node.child(field) ?? parameter.node;
    report({ at, message: `${subject} has ${quote(field)}; only its "schema" may describe the body.` });
  }
}

function checkOther(parameter: Element, report: Report): void {
  const { node } = parameter;
  const subject = nameOf(parameter);
  const schema = node.child('schema');
  const type = node.child('type');
  if (type === undefined) {
    const lack = schema === undefined ? 'no "type"' : 'a "schema" instead of a "type"';
    report({ at: node, message: `${subject} has ${lack}.`, yieldsTo: ['parameter-schema-defined'] });
  } else if (schema !== undefined) {
    report({ at: schema, message: `${subject} has a "schema"; only a body parameter may have one.` });
  }
  if (type?.value === 'file' && parameter.text('in') !== 'formData') {
    report({ at: type, message: `${subject} has the type "file"; only a form parameter may have it.` });
  }
}

function reportSecondBody({ parameters }: Operation, report: Report): void {
  const [first, ...more] = parameters.filter(isBody);
  if (first === undefined) return;
  for (const { at, name } of more) {
    const message = `Operation has more than one body parameter: ${quote(first.name)} and ${quote(name)}.`;
    report({ at: at.node, message, related: [{ at: first.at.node, message: 'The first one.' }] });
  }
}

/** Reports the first parameter that does not go with one before it; true when there is one. */
function reportMixture({ parameters }: Operation, report: Report): boolean {
  const body = parameters.find(isBody);
  const form = parameters.find(isForm);
  if (body === undefined || form === undefined) return false;
  const [first, second] = parameters.indexOf(body) < parameters.indexOf(form) ? [body, form] : [form, body];
  const message = `Operation mixes body parameter ${quote(body.name)} with form parameter ${quote(form.name)}.`;
  report({ at: second.at.node, message, related: [{ at: first.at.node, message: 'Mixed with this one.' }] });
  return true;
}

/** A form is read as one only when the operation says that it takes forms. */
function checkConsumes({ element, parameters }: Operation, root: Element, report: Report): void {
  const form = parameters.find((parameter) => isForm(parameter) && parameter.element.value['type'] === 'file') ?? parameters.find(isForm);
  const ranges = consumesRanges(element, root);
  if (form === undefined || ranges === undefined || takesForms(ranges)) return;
  const subject = form.element.value['type'] === 'file' ? 'file' : 'form';
  const message = `Operation takes ${subject} parameter ${quote(form.name)} but consumes no form: neither "multipart/form-data" nor "application/x-www-form-urlencoded".`;
  report({ at: consumesNode(element), message, related: [{ at: form.at.node, message: 'The parameter.' }] });
}

function isBody(parameter: EffectiveParameter): boolean {
  return parameter.in === 'body';
}

function isForm(parameter: EffectiveParameter): boolean {
  return parameter.in === 'formData';
}

function nameOf(parameter: Element): string {
  const name = parameter.text('name');
  return `${places.get(parameter.text('in') ?? '') ?? ''} parameter${name === undefined ? '' : ` ${quote(name)}`}`;
}
