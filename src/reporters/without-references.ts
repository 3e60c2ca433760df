/**
 * Escapes a text for a comment on GitHub or GitLab in which it must call nobody and refer to nothing: `@team`, `#12`, `!12`, `GH-12` and
 * addresses of issues act wherever they stand in the rendered text, so a character reference (`&#64;`) does not help, and in answers by mail
 * not even `<code>`. A character without width in the middle does: a zero-width space, and in a URL, where a line must not be broken, a word
 * joiner. They are written as entities; what lies between is escaped by `toHtml`.
 */
export function withoutReferences(text: string, toHtml: (piece: string) => string): string {
  const pieces = text.split(urlMiddle);
  return pieces.map((piece) => piece.split(referenceMiddle).map(toHtml).join('&#8203;')).join('&#8288;');
}

/** Inside of `://` and behind `www`. */
const urlMiddle = /(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/i;
/** Behind the sign of a reference to a person, issue, merge request, snippet, label, milestone or epic; inside of `GH-12`. */
const referenceMiddle = /(?<=@)|(?<=[#!$~%&])(?=[\p{L}\p{N}_"])|(?<=\bGH)(?=-\d)/iu;
