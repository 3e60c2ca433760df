/** True for media types whose text is JSON, parameters left aside. */
export function isJsonMediaType(name: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/i.test(name);
}

/** True for XML (RFC 7303): how its elements map to data is for each schema's `xml` to say. */
export function isXmlMediaType(name: string): boolean {
  return /^[^;]*[/+]xml\s*(?:;|$)/i.test(name);
}

/** True for plain text: a string is written as it is. */
export function isTextMediaType(name: string): boolean {
  return /^text\/plain\s*(?:;|$)/i.test(name);
}
