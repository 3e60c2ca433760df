import type { Node } from '../../src/document/node.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { mediaTypeFault } from './media-type-text.ts';

/** Keys of `content`, and in 2.0 the entries of `consumes` and `produces`. */
export const mediaTypeValid = defineRule({
  id: 'media-type-valid',
  summary: 'Every media type is written as one and has a registered top-level type.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [436], asvs: ['4.1.1'] },
  saysUndeclared: 'some',
  on: {
    element: {
      among: { fields: ['content', 'consumes', 'produces'] },
      when: (element, { model }) =>
        model.format === 'oas2'
          ? element.kind === 'definition' || element.kind === 'operation'
          : element.edges.some((edge) => edge.field === 'content'),
      check(element, report, { model }) {
        if (model.format === 'oas2') {
          for (const field of ['consumes', 'produces']) checkList(element.node.child(field), report, model);
          return;
        }
        for (const { field, key, to } of element.edges) if (field === 'content') checkText(String(key), to.node, report, model);
      },
    },
  },
});

function checkList(list: Node | undefined, report: Report, model: Model): void {
  if (list === undefined || !Array.isArray(list.value)) return;
  for (const [index, text] of list.value.entries()) {
    if (typeof text === 'string') checkText(text, list.child(index) ?? list, report, model);
  }
}

function checkText(text: string, at: Node, report: Report, model: Model): void {
  const valid = validTexts(model);
  if (valid.has(text)) return;
  const fault = mediaTypeFault(text);
  if (fault === undefined) valid.add(text);
  if (fault === 'invalid') report({ at, message: `${quote(text)} is not a valid media type.` });
  if (fault === 'unregistered') report({ at, message: `${quote(text)} is a media type with an unregistered top-level type.` });
}

/** The texts that were found to be valid before: a definition has few, and writes them often. */
const validTexts = perModel(() => new Set<string>());
