/** A URL that a link may lead to: absolute, https or http. `undefined` for all other text. */
export function safeUrl(text: string | undefined): string | undefined {
  if (text === undefined || !/^https?:\/\//i.test(text)) return undefined;
  // Not by `URL.canParse`, which some versions of V8 get wrong once it is optimized.
  try {
    return new URL(text).href;
  } catch {
    return undefined;
  }
}
