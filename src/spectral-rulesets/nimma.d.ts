/** The grammar of path expressions that Spectral compiles. */
declare module 'nimma/parser' {
  export function parse(expression: string): readonly { readonly type: string; readonly value?: unknown }[];
}

/** The engine of path expressions as Spectral uses it. */
declare module 'nimma' {
  interface Options {
    readonly fallback: unknown;
    readonly unsafe: boolean;
    readonly output: string;
    readonly customShorthands: object;
  }
  type Match = { readonly path: readonly (string | number)[]; readonly value: unknown };

  // biome-ignore lint/style/noDefaultExport: that is where the package has it
  export default class Nimma {
    constructor(expressions: readonly string[], options: Options);
    readonly tree: { readonly traversalZones: { readonly root: unknown } };
    query(input: unknown, callbacks: Readonly<Record<string, (match: Match) => void>>): void;
  }
}

/** What the engine leaves to other libraries. */
declare module 'nimma/fallbacks' {
  export const jsonPathPlus: unknown;
}
