import { nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';

/** True for a POST that by its name or summary only asks: a search whose terms do not fit into a URL. */
export function isQuery({ method, path, operationId, element }: Operation): boolean {
  if (method !== 'post') return false;
  const segment = path.split('/').findLast((part) => part !== '' && !part.includes('{')) ?? '';
  const [verb = ''] = nameTokens(operationId ?? '');
  if (queryWords.has(verb) || nameTokens(segment).some((token) => queryWords.has(token))) return true;
  return askingVerb.test(element.text('summary') ?? element.text('description') ?? '');
}

const queryWords: ReadonlySet<string> = new Set([
  'calculate',
  'check',
  'count',
  'estimate',
  'export',
  'fetch',
  'filter',
  'find',
  'get',
  'graphql',
  'list',
  'lookup',
  'preview',
  'query',
  'read',
  'report',
  'search',
  'validate',
  'verify',
]);

/** How summaries of operations begin that only read. */
const askingVerb =
  /^\s*(?:(?:calculate|compute|count|estimate|filter|find|get|list|preview|query|retrieve|show|view)s?|(?:fetch|search)(?:es)?|returns|queries)\b/i;
