/** Characters of RFC 3986, and beyond ASCII those that RFC 3987 adds: false for spaces, braces, quotes and the empty text. */
export function hasUrlCharacters(text: string): boolean {
  return text !== '' && /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2}|[^\0-\x7f])*$/.test(text);
}

/** True for a server URL that says nothing of where the API is, which is for `server-defined` to report. */
export function namesNothing(url: string): boolean {
  const text = url.trim();
  return text === '' || text === '/';
}
