/** The bytes of base64 or base64url text, one character each, spaces and padding or not; `undefined` when it is neither. */
export function decodeBase64(text: string): string | undefined {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}
