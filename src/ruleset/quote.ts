const maxLength = 80;

/** A value of the definition for a message: in double quotes, cut at 80 UTF-16 units. Sinks escape what their medium could misread. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `"${text.length > maxLength ? `${cut(text)}…` : text}"`;
}

/** Cuts without leaving half of a surrogate pair. */
function cut(text: string): string {
  const end = text.charCodeAt(maxLength - 1) >= 0xd800 && text.charCodeAt(maxLength - 1) < 0xdc00 ? maxLength - 1 : maxLength;
  return text.slice(0, end);
}
