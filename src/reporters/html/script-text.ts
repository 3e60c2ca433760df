import { forJsonText } from '../escape.ts';

/** JSON text for a script element of HTML: the same value, but nothing in it starts or ends markup. */
export function forScript(json: string): string {
  return json.replace(markup, (character) => escapes[character] ?? character);
}

/** How many bytes a value takes in the page. */
export function sizeOf(value: unknown): number {
  return encoder.encode(forScript(forJsonText(JSON.stringify(value)))).length;
}

/** Outside of strings JSON has none of them. */
const markup = /[<>&]/g;
const escapes: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };
const encoder = new TextEncoder();
