import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { insecure, referringTo, secure } from '../definitions.ts';
import type { Scenario } from '../scenario.ts';

const files = { 'openapi.yaml': secure };

/** What is typed wrong, and what the answer is. */
export const argumentMistakes: readonly Scenario[] = [
  wrong('an unknown option', ['--fail-severty', 'warn'], ['There is no option --fail-severty.', 'Did you mean --fail-severity?']),
  wrong('an unknown short option', ['-x'], ['There is no option -x.']),
  wrong('an unknown option in the form of --no-', ['--no-colour'], ['There is no option --no-colour.', 'Did you mean --color?']),
  wrong('an option of a later version', ['--cache'], ['There is no option --cache.']),
  wrong('an option with a part', ['--format.json', 'x'], ['Option --format needs a value.']),
  wrong('an unknown ruleset', ['-r', 'recomended'], ['There is no ruleset named "recomended".', 'Did you mean "recommended"?']),
  wrong('an unknown rule to run', ['--only', 'server-htps'], ['There is no rule named "server-htps".', 'Did you mean "server-https"?']),
  wrong(
    'an unknown rule to skip',
    ['--skip-rule', 'server-htps'],
    ['There is no rule named "server-htps".', 'Did you mean "server-https"?'],
  ),
  wrong('an unknown format', ['-f', 'jsno'], ['There is no format named "jsno".', 'Did you mean "json"?']),
  wrong('an unknown format to write', ['-o.sarf', 'report'], ['There is no format named "sarf".', 'Did you mean "sarif"?']),
  wrong('a format named like a member of every object', ['-f', 'toString'], ['There is no format named "toString".']),
  wrong('an unknown severity', ['-F', 'eror'], ['"eror" is no severity for --fail-severity.', 'Did you mean "error"?']),
  wrong('a missing value', ['--ruleset'], ['Option --ruleset needs a value.', 'Write --ruleset NAME.']),
  wrong('a value given twice', ['-F', 'warn', '-F', 'error'], ['Option --fail-severity is given 2 times and takes one value.']),
  wrong('a number of warnings that is none', ['--max-warnings', 'few'], ['"few" is no number of warnings for --max-warnings.']),
  wrong('a negative number of warnings', ['--max-warnings=-1'], ['"-1" is no number of warnings for --max-warnings.']),
  wrong('two formats on stdout', ['-f', 'json', '-f', 'sarif'], ['The formats json and sarif cannot share stdout.', '-o.sarif FILE']),
  wrong('two formats in one file', ['-f', 'json', '-f', 'sarif', '-o', 'report'], ['The formats json and sarif cannot share one file.']),
  wrong(
    'two formats in one file, each with its name',
    ['-o.json', 'report', '-o.sarif', './report'],
    ['The formats json and sarif would be written to the same file.'],
  ),
  wrong('two files for one format', ['-o.json', 'one', '-o.json', 'two'], ['Option --output.json is given twice and takes one path.']),
  wrong('a report over the definition', ['-f', 'json', '-o', 'openapi.yaml'], ['A report would be written over a definition']),
  wrong('a host with a scheme', ['--allow-remote', 'https://example.com'], ['"https://example.com" is no host for --allow-remote.']),
  wrong('a root that does not exist', ['--root', 'nowhere'], ['The folder of --root does not exist.']),
  wrong('a name for stdin that is not read', ['--stdin-filepath', 'a.yaml'], ['Option --stdin-filepath names the text of stdin']),
  wrong('nothing to show', ['-D', '-F', 'none'], ['--display-only-failures has nothing to show']),
  {
    name: 'a report over a file that the definition refers to is 2',
    files: { 'openapi.yaml': referringTo('./order.yaml'), 'order.yaml': 'type: object\n' },
    prepare: (folder) => symlinkSync('order.yaml', join(folder, 'link.json')),
    args: ['lint', 'openapi.yaml', '-f', 'json', '-o', 'link.json'],
    exitCode: 2,
    stdout: '',
    stderr: ['A report would be written over a definition'],
    written: { 'order.yaml': 'type: object\n' },
  },
  {
    name: 'a misspelt command is answered with the right one',
    args: ['rulse'],
    exitCode: 2,
    stdout: '',
    stderr: ['"rulse" does not exist.', 'Did you mean the command "lintel rules"?'],
  },
  {
    name: 'a root that the working directory is outside of is 2',
    files: { 'services/openapi.yaml': secure },
    args: ['lint', '--root', 'services', 'services/openapi.yaml'],
    exitCode: 2,
    stderr: ['The working directory is outside of --root.'],
  },
  {
    name: 'options may stand before the command',
    files: { 'openapi.yaml': insecure },
    args: ['--only', 'server-https', '-q', 'lint', 'openapi.yaml'],
    exitCode: 1,
    stdout: ['server-https'],
  },
  {
    name: 'a file may have the name of a command',
    files: { lint: insecure },
    args: ['lint', '--only', 'server-https', 'lint'],
    exitCode: 1,
    stdout: ['server-https'],
  },
  {
    name: 'rules are named one by one or separated by commas',
    files: { 'openapi.yaml': insecure },
    args: ['lint', '--only', 'server-https,server-defined', '--only=ref-resolves', '--skip-rule', 'server-https', '-f', 'json'],
    exitCode: 0,
    check: ({ stdout }) => {
      const ids = JSON.parse(stdout).rules.map((rule: { id: string }) => rule.id);
      if (ids.join() !== 'ref-resolves,server-defined') throw new Error(`Ran ${ids.join()}.`);
    },
  },
];

function wrong(what: string, args: readonly string[], stderr: readonly string[]): Scenario {
  return {
    name: `${what} is 2, with an answer`,
    files,
    args: ['lint', 'openapi.yaml', ...args],
    exitCode: 2,
    stdout: '',
    stderr: [/^error: /, / {2}help: /, ...stderr, { not: /^ +at .*:\d+:\d+/m }],
  };
}
