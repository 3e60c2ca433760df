import { isPolicyRule } from '../policy/policy-rules.ts';
import { nearest } from '../suggestion.ts';

/** What is wrong with a value, and what to do about it. */
export interface Complaint {
  readonly message: string;
  readonly help: string;
}

/** What is wrong with a day of a waiver; nothing for a day of the calendar written as `YYYY-MM-DD`. */
export function dateComplaint(field: string, text: string): Complaint | undefined {
  const help = 'Write a day as YYYY-MM-DD, for example 2027-01-31.';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { message: `"${field}: ${text}" is no date.`, help };
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isDay ? undefined : { message: `"${field}: ${text}" is no day of the calendar.`, help };
}

/** What is wrong with the rule of a waiver: it must name one rule that there is. `ruleIds` absent: whichever. */
export function ruleComplaint(text: string, ruleIds: ReadonlySet<string> | undefined): Complaint | undefined {
  if (/[*?]/.test(text)) {
    return { message: `"rule: ${text}" would waive rules that nobody has looked at.`, help: 'Name one rule. Write a waiver for each.' };
  }
  if (/[\s,]/.test(text)) return { message: `"rule: ${text}" is not the id of one rule.`, help: 'Write a waiver for each rule.' };
  if (isPolicyRule(text)) {
    return {
      message: `"${text}" is found by policy itself, and cannot be waived.`,
      help: 'Remove the waiver, and change what the finding says.',
    };
  }
  if (ruleIds === undefined || ruleIds.has(text)) return undefined;
  const meant = nearest(text, ruleIds);
  const help = `${meant === undefined ? '' : `Did you mean "${meant}"? `}Run "lintel rules" for the list.`;
  return { message: `There is no rule named "${text}".`, help };
}

/** What is wrong with the reason of a waiver: a reviewer must be able to judge it. */
export function reasonComplaint(text: string): Complaint | undefined {
  const help = 'Say in a sentence why the finding is acceptable until the waiver expires.';
  const characters = [...text].length;
  if (characters < shortestReason) return { message: `"reason: ${text}" has fewer than ${shortestReason} characters.`, help };
  if (placeholder.test(text)) return { message: `"reason: ${text}" says that somebody still has to write it.`, help };
  const letters = new Set(text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []);
  return letters.size < 4 ? { message: `"reason: ${text}" says nothing.`, help } : undefined;
}

/** Characters; the shortest sentences that say something are longer. */
const shortestReason = 10;

const placeholder = /^\W*(?:to-?do|tbd|tba|fixme|xxx|lorem ipsum|(?:add|write|insert|put|fill in|your) (?:a |the |your )?reason)\b/i;
