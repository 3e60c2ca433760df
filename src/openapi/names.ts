/**
 * Splits a name into lower-case word tokens: at case changes, digits, and everything that is no letter
 * (`userId2` → `user id 2`, `X-API-Key` → `x api key`, `OAuth2Token` → `o auth 2 token`, `imageURLs` → `image urls`). Names are matched on whole tokens or runs
 * of them, never on substrings: `pageToken` has the token `token`, `max_tokens` has not. Each name is split once.
 */
export function nameTokens(name: string): readonly string[] {
  const known = split.get(name);
  if (known !== undefined) return known;
  if (split.size >= maxRemembered) split.clear();
  const tokens = splitName(name);
  split.set(name, tokens);
  return tokens;
}

const split = new Map<string, readonly string[]>();

/** Names, so that an editor that stays open for days does not keep them all. */
const maxRemembered = 20_000;

function splitName(name: string): readonly string[] {
  const words = name.match(/\p{Lu}{2,}s(?!\p{Ll})|\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}|\p{Lo}+|\p{Nd}+/gu);
  return words === null ? [] : words.map((word) => word.toLowerCase());
}

/** True when `phrase` (`['api', 'key']`) stands in `tokens` as a run. */
export function hasTokenRun(tokens: readonly string[], phrase: readonly string[]): boolean {
  for (let start = 0; start + phrase.length <= tokens.length; start += 1) {
    // Mostly the first word differs already.
    if (tokens[start] === phrase[0] && phrase.every((word, index) => tokens[start + index] === word)) return true;
  }
  return false;
}
