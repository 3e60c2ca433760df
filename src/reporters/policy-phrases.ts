import type { Classification } from '../report/classification.ts';
import type { DefinitionSummary, Report, Score } from '../report/report.ts';
import { listOf } from './list-of.ts';
import { displayPath } from './uri.ts';

/** True when the report was made under a configuration or against a base: only then there is more to say than findings. */
export function hasPolicy({ definitions, waivers, base }: Report): boolean {
  return waivers !== undefined || base !== undefined || definitions.some(isJudged);
}

/** True for a definition of which policy knows something. */
export function isJudged({ policy, score }: DefinitionSummary): boolean {
  return policy !== undefined || score !== undefined;
}

/** A line for each definition that policy judges: what it is, its profiles, its score. Not escaped for any sink. */
export function* policyLines({ definitions }: Report): Generator<string> {
  for (const definition of definitions) if (isJudged(definition)) yield policyLine(definition);
}

/** What an API is taken for. What is not known is said, because it is judged as the strictest. Not escaped for any sink. */
export function classificationPhrase({ exposure, data, tags, lifecycle }: Classification): string {
  const known = [
    ...(exposure === undefined ? [] : [exposure]),
    ...(data === undefined && tags === undefined ? [] : [dataPhrase(data, tags ?? [])]),
    ...(lifecycle === undefined ? [] : [lifecycle]),
  ];
  const unknown = [
    ...(exposure === undefined ? ['exposure'] : []),
    ...(data === undefined ? ['data class'] : []),
    ...(lifecycle === undefined ? ['lifecycle'] : []),
  ];
  return [...known, ...(unknown.length === 0 ? [] : [`${listOf(unknown)} unknown`])].join(', ');
}

/** `84.5 (B)` */
export function scorePhrase({ value, grade }: Score): string {
  return `${value} (${grade})`;
}

function policyLine({ uri, policy, score }: DefinitionSummary): string {
  const names = [...(policy?.api === undefined ? [] : [policy.api]), ...(policy?.owner === undefined ? [] : [policy.owner])];
  const sentences = [
    ...(policy === undefined ? [] : [classificationPhrase(policy.classification)]),
    ...(policy === undefined || policy.profiles.length === 0 ? [] : [`profiles ${policy.profiles.join(', ')}`]),
    ...(score === undefined ? [] : [`score ${scorePhrase(score)}`]),
  ];
  return `${displayPath(uri)}${names.length === 0 ? '' : ` (${names.join(', ')})`}: ${sentences.join('; ')}.`;
}

function dataPhrase(data: Classification['data'], tags: readonly string[]): string {
  const kinds = tags.length === 0 ? '' : ` (${tags.join(', ')})`;
  return data === undefined ? `data${kinds}` : `${data} data${kinds}`;
}
