/** What an output may hold besides printable characters and line feeds. */
interface Allowed {
  /** Looks and links of a terminal (SGR, OSC 8). */
  readonly isPainted?: boolean;
  /** Commands that a GitHub runner is meant to obey. */
  readonly hasCommands?: boolean;
  /** CSV ends its lines with CRLF. */
  readonly hasReturns?: boolean;
}

/** Everything in an output that would act on who shows it: a terminal, an editor, a build server. Empty when it is all inert. */
export function acting(output: string, { isPainted = false, hasCommands = false, hasReturns = false }: Allowed = {}): readonly string[] {
  const plain = isPainted ? withoutPaint(output) : output;
  const text = hasReturns ? plain.replaceAll('\r\n', '\n') : plain;
  return [
    ...(text.replace(/[\n -~]+/g, '').match(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu) ?? []).map(
      (character) => `U+${hex(character)}`,
    ),
    ...(text.match(/##\w*\[.{0,20}/g) ?? []),
    ...(hasCommands ? [] : (text.match(/^\s*::.{0,40}/gm) ?? [])),
  ];
}

/** Text as a terminal shows it, once the looks and links that Lintel gives it are taken off: nothing else of ECMA-48 may be there. */
export function withoutPaint(output: string): string {
  const [looks, link] = ['\u001b\\[\\d{1,2}m', '\u001b\\]8;[a-z0-9=:]*;((?:https?|file):[!-~]*)?\u001b\\\\'];
  return output.replace(new RegExp(`${looks}|${link}`, 'g'), '');
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
