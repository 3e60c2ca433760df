/** The looks a terminal reporter uses (ECMA-48 SGR). */
export type Style = 'bold' | 'dim' | 'underline' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan';

/** Puts a style around text that is already escaped for the terminal. */
export type Paint = (style: Style, text: string) => string;

/** A painter that leaves text alone when there is no colour. */
export function painter(color: boolean): Paint {
  return color ? (style, text) => `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : (_style, text) => text;
}

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
};
