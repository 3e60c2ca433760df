/** An expression that compiles, or would, but means something else than its author thinks. */
interface Misreading {
  /** Completes `Pattern "…"`. */
  readonly problem: string;
  readonly isCertain: boolean;
  /** It does what it says all the same, for whoever meant that. */
  readonly isMild: boolean;
}

/** What an expression is mistaken for: another dialect, another notation. */
export function misreading(pattern: string): Misreading | undefined {
  for (const { signs, problem, isCertain, isMild = !isCertain } of misreadings) {
    const found = signs.exec(pattern);
    if (found !== null) return { problem: problem(found[1] ?? found[0]), isCertain, isMild };
  }
  return undefined;
}

/** True when it is certain that an expression does not mean what it says: there is no use in judging it further. */
export function isMisread(pattern: string): boolean {
  return misreading(pattern)?.isCertain === true;
}

const misreadings: readonly {
  readonly signs: RegExp;
  readonly problem: (found: string) => string;
  readonly isCertain: boolean;
  readonly isMild?: boolean;
}[] = [
  {
    signs: /^(?:date|date-time|email|hostname|ipv4|ipv6|uri|uuid)$/,
    problem: () => 'is the name of a format, and matches every text that contains it; "format" is probably meant',
    isCertain: true,
    isMild: true,
  },
  {
    // A `^` behind a slash and a `$` before one match nothing.
    signs: /^\/\^[\s\S]*\/[a-z]*$|^\/[\s\S]*[^\\]\$\/[a-z]*$/,
    problem: () => 'stands between slashes, which are part of the expression here',
    isCertain: true,
  },
  {
    // Between slashes with flags behind them: a slash inside would be escaped, unlike those of a path.
    signs: /^\/(?=[^/]*[\\[({*+?^$|])(?:[^/\\]|\\[\s\S])+\/[gimu]{1,4}$/,
    problem: () => 'stands between slashes, which are part of the expression here',
    isCertain: true,
  },
  {
    signs: /(?:^|[^\\])(?:\\\\)*(\\[AZzGQE])/,
    problem: (found) => `uses "${found}", which ECMA-262 does not have`,
    isCertain: true,
  },
  {
    signs: /\[\^?(\[:\^?\w+:\])/,
    problem: (found) => `uses the POSIX class "${found}", which ECMA-262 does not have`,
    isCertain: true,
  },
  {
    signs: /(\(\?[imsx]+\))/,
    problem: (found) => `uses "${found}", which ECMA-262 does not have`,
    isCertain: true,
  },
  {
    signs:
      /(?:^|[^\\])(?:\\\\)*(\\p\{(?:Alnum|Alpha|ASCII|Blank|Cntrl|Digit|Graph|Is\w+|In\w+|Lower|Print|Punct|Space|Upper|XDigit|java\w+)\})/,
    problem: (found) => `uses "${found}", which ECMA-262 does not have`,
    isCertain: true,
  },
  {
    // In a class, where other letters would stand beside the letter if it were meant.
    signs: /(?:^|[^\\])\[[^\]]{0,100}(\\\\[dDwWsS])(?!\w)/,
    problem: (found) => `is escaped twice: "${found}" matches a backslash and the letter`,
    isCertain: false,
  },
  {
    signs: /(\\\\\$)[\w([]/,
    problem: (found) => `is escaped twice: "${found}" matches a backslash at the end of the text, and more follows`,
    isCertain: false,
  },
  {
    signs: /(\\\\[dDwWsS])[+*{]/,
    problem: (found) => `is escaped twice: "${found}" matches a backslash and the letter`,
    isCertain: false,
  },
];
