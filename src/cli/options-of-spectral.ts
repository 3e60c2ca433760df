/** What to do in the place of an option that `spectral lint` has and `lintel lint` has not; `undefined` for other names. Without dashes. */
export function insteadOfOption(name: string): string | undefined {
  return options.get(name);
}

/** What to write in the place of a format of `spectral lint`; `undefined` for other names. */
export function insteadOfFormat(format: string): string | undefined {
  return formats.get(format);
}

const encoding = 'Leave it out: files are UTF-8; convert others before.';

const options: ReadonlyMap<string, string> = new Map([
  ['fail-on-unmatched-globs', 'Leave it out: a name or pattern that no file has always ends the run with exit code 2.'],
  ['show-documentation-url', 'Write --verbose, which shows the address of each rule with its findings.'],
  ['encoding', encoding],
  ['e', encoding],
  ['resolver', 'Leave it out: references are read by Lintel, from other hosts with --allow-remote HOST.'],
]);

const formats: ReadonlyMap<string, string> = new Map([
  ['code-climate', 'Write --format gitlab, which is the same report.'],
  ['github-actions', 'Write --format github.'],
  ['pretty', 'Write --format stylish.'],
  ['text', 'Write --format stylish, or csv for programs.'],
  ['teamcity', 'Write --format checkstyle or junit, which TeamCity imports as an XML report.'],
]);
