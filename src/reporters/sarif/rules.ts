import type { RuleDescriptor } from '../../report/report.ts';
import { forSarifMessage, forTerminal } from '../escape.ts';
import { pageSection } from '../page.ts';
import { repositoryUri } from '../uri.ts';
import { sarifLevels } from './levels.ts';
import { relationships, taxonTags } from './taxonomies.ts';

/** The place of each rule in `tool.driver.rules`, by id. */
export function ruleIndexes(rules: readonly RuleDescriptor[]): ReadonlyMap<string, number> {
  return new Map(rules.map((rule, index) => [rule.id, index]));
}

/** SARIF 2.1.0 §3.49 with the properties GitHub code scanning reads. `page` is the rule's Markdown page. */
export function sarifRule(rule: RuleDescriptor, page: string | undefined): object {
  const summary = forSarifMessage(rule.summary.trim() || rule.id);
  const helpUri = webUri(rule.helpUri);
  const why = page === undefined ? undefined : pageSection(page, 'Why');
  const remedy = page === undefined ? undefined : pageSection(page, 'How to fix');
  return {
    id: rule.id,
    name: nameOf(rule.id),
    shortDescription: { text: cut(summary) },
    fullDescription: { text: cut(joinParts([summary, why], ' ')) },
    help: {
      text: joinParts([summary, why, remedy, helpUri && `See ${helpUri}`], '\n\n'),
      markdown: page ?? joinParts([forMarkdown(rule.summary.trim() || rule.id), helpUri && `<${helpUri}>`], '\n\n'),
    },
    helpUri,
    defaultConfiguration: { level: sarifLevels[rule.severity] },
    relationships: relationships(rule),
    properties: {
      tags: tags(rule),
      precision: 'high',
      'problem.severity': problemSeverities[rule.severity],
      'security-severity': rule.securitySeverity?.toFixed(1),
    },
  };
}

/**
 * An address of the web, with every character legal; `undefined` for anything else that another's ruleset may name, such as `javascript:`.
 * Not `URL.canParse`, which Node 20 and 22 get wrong after thousands of calls.
 */
function webUri(text: string): string | undefined {
  try {
    const { protocol, href } = new URL(text);
    return protocol === 'https:' || protocol === 'http:' ? repositoryUri(href, '').replace(/#(?<=#[^#]*#)/g, '%23') : undefined;
  } catch {
    return undefined;
  }
}

/** A paragraph of GitHub Flavored Markdown that says a text, which may come from another's ruleset, and nothing else. */
function forMarkdown(text: string): string {
  return forTerminal(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]<>&!~|#]/g, '\\$&')
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

const problemSeverities = { error: 'error', warn: 'warning', info: 'recommendation', hint: 'recommendation' } as const;

/** GitHub reads at most 1,024 characters of a description, 255 of a name, and at most 20 tags. */
const longestDescription = 1024;
const mostTags = 20;
const longestName = 255;

function tags(rule: RuleDescriptor): string[] {
  const kind = rule.securitySeverity === undefined ? [] : ['security'];
  return ['openapi', ...kind, rule.pack, ...taxonTags(rule)].slice(0, mostTags);
}

function joinParts(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined).join(separator);
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= longestDescription ? text : `${characters.slice(0, longestDescription - 1).join('')}…`;
}

/** Pascal case (SARIF 2.1.0 §3.49.7), unless that says nothing new. */
function nameOf(id: string): string | undefined {
  const name = id
    .split(/[^a-z0-9]+/i)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, longestName);
  return name === '' || name === id ? undefined : name;
}
