/**
 * Resolves a URI reference against an absolute URI (RFC 3986 §5, as WHATWG URL does it) and splits off the fragment, which stays
 * percent-encoded. `undefined` when the result is no URI.
 */
export function resolveUri(reference: string, base: string): { readonly uri: string; readonly fragment: string } | undefined {
  if (reference.startsWith('#')) return { uri: base, fragment: reference.slice(1) };
  const url = urlFrom(reference, base);
  if (url === undefined) return undefined;
  const fragment = url.hash.slice(1);
  url.hash = '';
  return { uri: url.href.replace(/#$/, ''), fragment };
}

/**
 * The WHATWG URL that a text stands for, relative ones from `base`; `undefined` when it is none. Not by `URL.canParse`: in Node 20 and 22
 * it refuses every `ü` once it was called a few thousand times.
 */
export function urlFrom(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** One spelling for all percent-encodings of a URI: for comparing, never for reading. */
export function uriKey(uri: string): string {
  return uri.replace(/[^!-~]|["<>[\\\]^`{|}]/gu, encodeURIComponent).replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[\w.~!$&'()*+,;=:@-]/.test(character) ? character : encoded.toUpperCase();
  });
}

/** How to name a file in a message: relative to another file's folder where both are under one root, decoded. */
export function displayName(uri: string, from: string): string {
  const target = urlFrom(uri);
  const base = urlFrom(from);
  if (target === undefined || base === undefined || target.protocol !== 'file:' || base.protocol !== 'file:') return uri;
  const to = target.pathname.split('/');
  const start = base.pathname.split('/').slice(0, -1);
  let common = 0;
  while (common < start.length && common < to.length - 1 && start[common] === to[common]) common++;
  const path = [...start.slice(common).map(() => '..'), ...to.slice(common)].join('/');
  return percentDecoded(path);
}

/** The text without percent-encodings (RFC 3986 §2.1); one with malformed ones stays as it is. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
