/** Characters of RFC 3986, and beyond ASCII those that RFC 3987 adds: false for spaces, braces, quotes and the empty text. */
export function hasUrlCharacters(text: string): boolean {
  return text !== '' && /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2}|[^\0-\x7f])*$/.test(text);
}
