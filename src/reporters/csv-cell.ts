/**
 * A cell of CSV (RFC 4180), in quotes where its text needs them. A text that a spreadsheet would run as a formula gets an apostrophe in
 * front, and so does what stands behind a semicolon, which separates cells where a comma is the decimal sign. Control characters become
 * blanks.
 */
export function csvCell(text: string, isNumber = false): string {
  if (harmless.test(text)) return text;
  // https://owasp.org/www-community/attacks/CSV_Injection
  const guarded = !isNumber && /^[\s\p{Cf}]*[=+\-@|%\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  const apart = guarded.replace(/;(?=[\s\p{Cf}"]*[=+\-@|%\uff0b\uff0d\uff1d\uff20])/gu, ";'");
  const visible = apart.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
  return /[",;]|^\s|\s$/.test(visible) ? `"${visible.replaceAll('"', '""')}"` : visible;
}

/** Most cells are like this: printable ASCII that begins with nothing of a formula, and holds nothing to quote. */
const harmless = /^(?:[\w/\\({[](?:[ !#-+\--:<-~]*[!#-+\--:<-~])?)?$/;
