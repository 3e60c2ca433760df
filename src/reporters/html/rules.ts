import type { RuleDescriptor } from '../../report/report.ts';
import { pageOf, pageSection } from '../page.ts';
import type { PageRule, PageText } from './page-data.ts';
import { toPageTexts } from './page-text.ts';
import { label, passage } from './short-text.ts';

/** What there is to know of the findings of rules. */
interface RuleFindings {
  /** How many there are, by index of the rule. */
  readonly found: ReadonlyMap<number, number>;
  /** How many of them are not in the page. */
  readonly leftOut: ReadonlyMap<number, number>;
  /** Markdown by rule id. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Rules in their order, with what their pages say of those that found something. */
export function toRules(rules: readonly RuleDescriptor[], { found, leftOut, pages }: RuleFindings): readonly PageRule[] {
  return rules.map((rule, index) => {
    const page = found.has(index) ? pageOf(rule, pages) : undefined;
    const missing = leftOut.get(index) ?? 0;
    return {
      id: label(rule.id),
      pack: label(rule.pack),
      severity: rule.severity,
      summary: passage(rule.summary),
      helpUri: passage(rule.helpUri),
      maps: rule.maps,
      why: section(page, 'Why'),
      fix: section(page, 'How to fix'),
      ...(missing === 0 ? {} : { leftOut: missing }),
    };
  });
}

function section(page: string | undefined, heading: string): readonly PageText[] {
  const text = page === undefined ? undefined : pageSection(page, heading);
  return text === undefined ? [] : toPageTexts(text);
}
