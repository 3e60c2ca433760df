import { nameTokens } from '../../src/openapi/names.ts';

/** How sure a name makes it that its value is a URL or a host. */
export type UrlName = 'url' | 'perhaps' | 'other';

/** Last words of names that only URLs and hosts have. */
const urlWords: ReadonlySet<string> = new Set(['url', 'urls', 'uri', 'uris', 'hostname']);

/** Last words of names that say where something goes or comes from, by URL or otherwise: what the definition says of the value decides. */
const targetWords: ReadonlySet<string> = new Set([
  'callback',
  'continue',
  'dest',
  'destination',
  'domain',
  'endpoint',
  'feed',
  'host',
  'href',
  'link',
  'next',
  'origin',
  'proxy',
  'redirect',
  'return',
  'server',
  'site',
  'source',
  'src',
  'target',
  'webhook',
  'website',
]);

/** What a name says of its value. */
export function urlName(name: string): UrlName {
  const known = answers.get(name);
  if (known !== undefined) return known;
  const answer = judge(nameTokens(name));
  if (answers.size < 100_000) answers.set(name, answer);
  return answer;
}

const answers = new Map<string, UrlName>();

function judge(tokens: readonly string[]): UrlName {
  const words = tokens.filter((token) => !/^\d+$/.test(token));
  const last = words.at(-1) === 'to' ? words.at(-2) : words.at(-1);
  if (last === undefined) return 'other';
  // `type_url` of Protocol Buffers is the name of a message.
  if (last === 'url' && words.at(-2) === 'type') return 'other';
  if (urlWords.has(last)) return 'url';
  return targetWords.has(last) ? 'perhaps' : 'other';
}
