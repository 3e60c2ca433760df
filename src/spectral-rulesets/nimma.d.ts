/** The grammar of path expressions that Spectral compiles. */
declare module 'nimma/parser' {
  export function parse(expression: string): readonly { readonly type: string; readonly value?: unknown }[];
}
