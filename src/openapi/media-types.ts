/** A media type as it is compared: lower case, without parameters (RFC 9110 §8.3.1). */
export function bareMediaType(text: string): string {
  return (text.split(';', 1)[0] ?? '').trim().toLowerCase();
}
