/** What is wrong with a text as a media type or media range; `undefined` when nothing is. */
export function mediaTypeFault(text: string): 'invalid' | 'unregistered' | undefined {
  const match = /^([^/;\s]+)\/([^/;\s]+)[ \t]*((?:;.*)?)$/s.exec(text.trim());
  if (match === null) return 'invalid';
  const [, type = '', subtype = '', parameters = ''] = match;
  if (!areParameters(parameters)) return 'invalid';
  if (type === '*') return subtype === '*' ? undefined : 'invalid';
  if (!restrictedName.test(type) || !(subtype === '*' || rangeOfSuffix.test(subtype) || restrictedName.test(subtype))) return 'invalid';
  return registeredTypes.has(type.toLowerCase()) ? undefined : 'unregistered';
}

/** RFC 6838 §4.2. */
const restrictedName = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;

/** No standard has `application/*+json`, but it has one meaning for the frameworks that know it. */
const rangeOfSuffix = /^\*\+[A-Za-z0-9.-]{1,126}$/;

/** RFC 9110 §5.6.6: tokens or quoted strings, empty ones allowed. */
function areParameters(text: string): boolean {
  return /^(?:;[ \t]*(?:[!#$%&'*+.^_`|~\w-]+=(?:[!#$%&'*+.^_`|~\w-]+|"(?:[^"\\]|\\.)*")[ \t]*)?)*$/s.test(text);
}

/** IANA's registry of top-level media types. */
const registeredTypes: ReadonlySet<string> = new Set([
  'application',
  'audio',
  'example',
  'font',
  'haptics',
  'image',
  'message',
  'model',
  'multipart',
  'text',
  'video',
]);
