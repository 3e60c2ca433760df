import type { Node } from '../../src/document/node.ts';
import { bits } from '../../src/openapi/direction.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { contentUses } from '../../src/openapi/media-types.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';

/** Where every content type is welcome, nobody can refuse one. */
export const mediaTypeSpecific = defineRule({
  id: 'media-type-specific',
  summary: 'Media types are named, not left open by a wildcard.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [436, 20], asvs: ['4.1.1'] },
  securitySeverity: 3.7,
  commonRemedy:
    'Name the media types where the tool that writes the definition takes its default; in 2.0 in `consumes` and `produces` at the root.',
  on: {
    mediaType: {
      check(mediaType, report) {
        // One media type may stand at several places, by a reference (3.2), and at each under several names, by an anchor of YAML.
        const judged = new Set<Element>();
        for (const { key, to } of contentUses(mediaType)) {
          if (judged.has(to) || !judge(String(key), to.node, (to.reachBits & bits.request) !== 0, report)) continue;
          judged.add(to);
        }
      },
    },
    definition: {
      when: ({ format, root }) => format === 'oas2' && hasList(root),
      check({ root }, report) {
        for (const field of lists) judgeList(root, field, report);
      },
    },
    operation: {
      when: ({ element }, { model }) => model.format === 'oas2' && hasList(element),
      check(operation, report) {
        for (const field of lists) if (field === 'produces' || takesBody(operation)) judgeList(operation.element, field, report);
      },
    },
  },
});

/** The lists of 2.0. */
const lists = ['consumes', 'produces'] as const;

function hasList(element: Element): boolean {
  return lists.some((field) => element.has(field));
}

/** What is sent without a body has no media type, whatever `consumes` of the operation says. */
function takesBody({ parameters }: Operation): boolean {
  return parameters.some((parameter) => parameter.in === 'body' || parameter.in === 'formData');
}

function judgeList(element: Element, field: (typeof lists)[number], report: Report): void {
  const list = element.node.child(field);
  for (const [index, name] of element.list(field).entries()) {
    const node = list?.child(index);
    if (typeof name === 'string' && node !== undefined) judge(name, node, field === 'consumes', report);
  }
}

/** True when the name is left open, which is reported. */
function judge(name: string, at: Node, isRequest: boolean, report: Report): boolean {
  const [, range, suffix] = /^\s*([^\s/;]+)\/\*([^\s;]*)/.exec(name) ?? [];
  if (range === undefined && name.trim() !== '*') return false;
  const isAny = (range === undefined || range === '*') && (suffix ?? '') === '';
  const family = `every type${range === '*' ? '' : ` of ${quote(range)}`}${suffix === '' ? '' : ` that ends in ${quote(suffix)}`}`;
  const message = `Wildcard media type ${quote(name)} accepts ${isAny ? 'anything' : family}.`;
  report({ at, message, severity: isRequest && isAny ? 'warn' : undefined });
  return true;
}
