import { allFormats } from '../../src/openapi/format.ts';
import { anchorsOf, isAnyCharacter } from '../../src/openapi/pattern-anchors.ts';
import { parsePattern, type Sequence, type Term } from '../../src/openapi/pattern-syntax.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isLimited, takesListedValues } from './limits.ts';

/** A pattern that lets everything through satisfies checks for a pattern and protects nothing. */
export const stringPatternNotBroad = defineRule({
  id: 'string-pattern-not-broad',
  summary: 'Patterns restrict what they accept.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [625], asvs: ['2.2.1'] },
  securitySeverity: 4.3,
  on: {
    schema: {
      among: { fields: ['pattern'] },
      when: (schema) => typeof schema.keyword('pattern') === 'string' && isLimited(schema),
      check(schema, report) {
        const text = schema.keyword('pattern');
        const node = schema.node.child('pattern');
        if (typeof text !== 'string' || node === undefined || takesListedValues(schema)) return;
        const breadth = breadthOf(text);
        if (breadth === 'restricted') return;
        const accepts = breadth === 'anything' ? 'accepts practically anything' : 'restricts the length alone';
        const severity = breadth === 'anything' && schema.isRequest ? undefined : 'info';
        report({ at: node, message: `Pattern ${quote(text)} ${accepts}.`, severity });
      },
    },
  },
});

type Breadth = 'anything' | 'any-of-a-length' | 'restricted';

/** How much an expression accepts, read off its structure: one alternative that accepts anything is enough. */
function breadthOf(text: string): Breadth {
  const choice = parsePattern(text)?.choice;
  if (choice === undefined) return 'restricted';
  const breadths = choice.map(breadthOfSequence);
  if (breadths.includes('anything')) return 'anything';
  return breadths.includes('any-of-a-length') ? 'any-of-a-length' : 'restricted';
}

function breadthOfSequence(sequence: Sequence): Breadth {
  const terms = sequence.flatMap(withoutGroup);
  const inner = terms.filter(({ is }) => is !== 'start' && is !== 'end');
  const anchors = anchorsOf([sequence]);
  if (inner.length === 0) return anchors.start && anchors.end ? 'restricted' : 'anything';
  if (!inner.every(isAny)) return 'restricted';
  const least = inner.reduce((sum, term) => sum + (term.is === 'repeat' ? term.min : 1), 0);
  if (inner.some((term) => term.is === 'repeat' && term.max === Number.POSITIVE_INFINITY))
    return least < 2 ? 'anything' : 'any-of-a-length';
  // Without anchors the length is not restricted either, which string-pattern-anchored says.
  return anchors.start && anchors.end ? 'any-of-a-length' : 'restricted';
}

/** The terms of a group that has no alternatives. */
function withoutGroup(term: Term): readonly Term[] {
  return term.is === 'group' && term.body.length === 1 && !isAnyCharacter(term) ? (term.body[0] ?? []).flatMap(withoutGroup) : [term];
}

function isAny(term: Term): boolean {
  return isAnyCharacter(term.is === 'repeat' ? term.body : term);
}
