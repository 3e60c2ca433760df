/** The ways to write a name of several words that APIs use. */
export const casings = ['camelCase', 'PascalCase', 'snake_case', 'kebab-case', 'SCREAMING_SNAKE_CASE', 'Train-Case'] as const;

/** A way to write a name of several words. */
export type Casing = (typeof casings)[number];

const expressions: Readonly<Record<Casing, RegExp>> = {
  camelCase: /^\p{Ll}[\p{L}\d]*$/u,
  PascalCase: /^\p{Lu}[\p{L}\d]*$/u,
  snake_case: /^[\p{Ll}\d]+(?:_+[\p{Ll}\d]+)*$/u,
  'kebab-case': /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u,
  SCREAMING_SNAKE_CASE: /^[\p{Lu}\d]+(?:_[\p{Lu}\d]+)*$/u,
  'Train-Case': /^[\p{Lu}\d][\p{L}\d]*(?:-[\p{Lu}\d][\p{L}\d]*)*$/u,
};

/** True when a name is written so. One word fits several. */
export function isWritten(name: string, casing: Casing): boolean {
  return expressions[casing].test(name);
}

/**
 * The casing that more than half of the names have, of all and of those that tell; `undefined` when none has, or none tells. One header
 * in Train-Case among single words makes no style.
 */
export function majorityCasing(names: readonly string[]): Casing | undefined {
  const telling = names.filter(isTelling);
  return casings.find((casing) => isMostly(telling, casing) && isMostly(names, casing));
}

function isMostly(names: readonly string[], casing: Casing): boolean {
  let count = 0;
  for (const name of names) if (isWritten(name, casing)) count += 1;
  return count * 2 > names.length;
}

/** A name shows a style when it has a capital or a separator; `status` fits most. */
function isTelling(name: string): boolean {
  return /[\p{Lu}_-]/u.test(name);
}

/** The schema of an option that names a casing, or takes what most names have. */
export function casingOption(description: string, preset: Casing | 'majority' = 'majority') {
  return { default: preset, description, schema: { enum: ['majority', ...casings] } } as const;
}

/** What an option asks for: a casing, or that of most names. */
export function chosenCasing(option: unknown, majority: () => Casing | undefined): Casing | undefined {
  return casings.find((casing) => casing === option) ?? majority();
}
