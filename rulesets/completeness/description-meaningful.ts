import { componentName } from '../../src/openapi/component-name.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** A placeholder passes every check for a description, and documents nothing. */
export const descriptionMeaningful = defineRule({
  id: 'description-meaningful',
  summary: 'Descriptions say more than names do.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  // What tools ignore need say nothing.
  yieldsTo: ['ref-no-siblings'],
  on: {
    element: {
      among: { fields: ['description', 'summary'] },
      when: (element) => element.writtenAs !== undefined && (element.text('description') ?? element.text('summary')) !== undefined,
      check(element, report) {
        for (const field of ['summary', 'description'] as const) {
          const problem = problemOf(element, field);
          if (problem !== undefined) report({ at: element.node.child(field) ?? element.node, message: problem });
        }
      },
    },
  },
});

/** No name is longer: what says more than so many characters says more than a name. */
const maxLength = 80;

const placeholders =
  /^(?:TODO|TBD|FIXME|XXX)(?:$|[:.!-])|^(?:tbd|fixme|n\/a|placeholder|string|description|summary)[.!:]*$|^lorem ipsum|^[.\-?_]+(?:[!:][.!:]*)?$/is;

function problemOf(element: Element, field: 'summary' | 'description'): string | undefined {
  const text = element.text(field)?.trim();
  // Nothing at all is for the rules that want a text.
  if (text === undefined || text === '') return undefined;
  const subject = field === 'summary' ? 'Summary' : 'Description';
  if (placeholders.test(text)) return `${subject} ${quote(text)} is a placeholder.`;
  if (field === 'description' && isSummary(text, element.text('summary'))) return 'Description duplicates the summary.';
  if (text.length > maxLength) return undefined;
  const name = nameOf(element, field);
  return name === undefined || !saysNoMore(text, name, field) ? undefined : `${subject} says no more than the name ${quote(name)}.`;
}

function isSummary(text: string, summary: string | undefined): boolean {
  return summary !== undefined && plain(summary) === plain(text);
}

function plain(text: string): string {
  return text.trim().replace(/\.$/, '').toLowerCase();
}

/** A summary may well read as the name does (`Get order`); then only the very same word says nothing. */
function saysNoMore(text: string, name: string, field: 'summary' | 'description'): boolean {
  if (field === 'summary') return plain(text) === name.toLowerCase() && !text.includes(' ');
  // Words are the same only when the texts are nearly as long: that is quicker to see.
  return Math.abs(text.length - name.length) < 10 && nameTokens(text).join(' ') === nameTokens(name).join(' ');
}

/** What the element is called, where a name has more to it than a key of a list. */
function nameOf(element: Element, field: 'summary' | 'description'): string | undefined {
  const { kind, node } = element;
  if (kind === 'operation') return element.text('operationId') || undefined;
  if (field === 'summary') return undefined;
  if (kind === 'parameter' || kind === 'tag') return element.text('name') || undefined;
  if (kind === 'response' || kind === 'securityScheme') return undefined;
  if (element.uses.some((use) => use.field === 'properties' || use.field === 'headers')) return String(node.key);
  return componentName(element);
}
