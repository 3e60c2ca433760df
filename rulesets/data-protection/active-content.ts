import { withoutCode } from './markdown-code.ts';

/** What a renderer would run: the beginning of it, for messages, by an expression over Markdown without its code. */
const contents: readonly (readonly [string, RegExp])[] = [
  ['<script>', /<script\b/i],
  ['<iframe>', /<iframe\s[^<>]*\bsrc(?:doc)?\s*=/i],
  ['<object>', /<object\s[^<>]*\b(?:data|classid|type)\s*=/i],
  ['<embed>', /<embed\s[^<>]*\bsrc\s*=/i],
  ['<meta>', /<meta\s[^<>]*\bhttp-equiv\s*=/i],
  ['event handler', /<[a-z][^<>]*[\s/"']on[a-z]{3,}\s*=/i],
  ['javascript: link', /(?:\]\(\s*<?|\]:\s*<?|\b(?:href|src|action|formaction|data)\s*=\s*(?:["']\s*)?|<)(?:javascript|vbscript):/i],
  ['data:text/html link', /(?:\]\(\s*<?|\]:\s*<?|\b(?:href|src|action|formaction|data)\s*=\s*(?:["']\s*)?|<)data:text\/html/i],
  // With nothing to run it is only the name of the function.
  ['eval()', /\beval\((?!\s*\))/],
];

/** The kinds of active content in a Markdown text, as portals render it: HTML that runs something, and links that do. */
export function activeContentIn(markdown: string): readonly string[] {
  if (!mayBeActive.test(markdown)) return none;
  const text = withoutCode(markdown);
  const decoded = decodeReferences(text);
  return contents.flatMap(([what, expression]) => (expression.test(text) || (isLink(what) && expression.test(decoded)) ? [what] : []));
}

const none: readonly string[] = [];

/** Fast, for it looks for what is rare in texts first: every description passes here, and hardly any goes on. */
const mayBeActive =
  /<(?:[a-z][^<>]*[\s/"']on[a-z]|script|iframe|object|embed|meta)|\((?<=eval\()|:(?:(?<=script:)|(?<=data:)text)|&(?:#|colon|tab|newline)/i;

function isLink(what: string): boolean {
  return what.endsWith('link');
}

/** Character references and line breaks hide a scheme from readers, not from browsers. */
function decodeReferences(text: string): string {
  return text
    .replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replaceAll(/&(?:tab|newline);/gi, '')
    .replaceAll(/&colon;/gi, ':')
    .replaceAll(/[\t\n\r]/g, '');
}
