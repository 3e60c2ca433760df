/**
 * True when a text is a URL or a relative reference to one (RFC 3986 §4.1), as a browser or client would take it: characters outside
 * ASCII are let through, a port must be a number up to 65535.
 */
export function isUrlReference(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a URL must not have
  if (/[\u0000-\u0020"<>\\^`{|}\u007f]/.test(text)) return false;
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(text)?.[0] ?? '';
  const rest = text.slice(scheme.length);
  if (scheme === '' && /^[^/?#]*:/.test(rest)) return false;
  const authority = /^\/\/([^/?#]*)/.exec(rest)?.[1];
  return authority === undefined ? scheme === '' || rest !== '' : isAuthority(authority);
}

function isAuthority(authority: string): boolean {
  const match = /^(?:[^@]*@)?(\[[0-9A-Fa-f:.]+\]|[^:[\]@]+)(?::(\d*))?$/.exec(authority);
  return match !== null && Number(match[2] ?? 0) <= 65535;
}
