/** A media type as it is compared: lower case, without parameters (RFC 9110 §8.3.1). */
export function bareMediaType(text: string): string {
  const end = text.indexOf(';');
  return (end === -1 ? text : text.slice(0, end)).trim().toLowerCase();
}
