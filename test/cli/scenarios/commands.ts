import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packs } from '../../../rulesets/packs.ts';
import { projectRoot } from '../build-cli.ts';
import type { Scenario } from '../scenario.ts';

/** Everything but `lint`. */
export const otherCommands: readonly Scenario[] = [
  {
    name: '--help shows the commands, the exit codes and examples',
    args: ['--help'],
    exitCode: 0,
    stdout: [/\n {2}lint +Check definitions\. \(default\)\n/, 'Exit codes: 0', '--fail-severity SEVERITY', 'Examples:'],
  },
  { name: '-h is --help', args: ['-h'], exitCode: 0, stdout: ['Commands:'] },
  { name: 'lint --help shows the options of lint', args: ['lint', '--help'], exitCode: 0, stdout: [/^Usage: lintel lint/, 'Examples:'] },
  {
    name: 'rules --help shows the options of rules',
    args: ['rules', '--help'],
    exitCode: 0,
    stdout: [/^Usage: lintel rules/, 'Examples:'],
  },
  {
    name: 'explain --help shows the options of explain',
    args: ['explain', '-h'],
    exitCode: 0,
    stdout: [/^Usage: lintel explain/, 'Examples:'],
  },
  { name: '--version shows the version', args: ['--version'], exitCode: 0, stdout: `${packageVersion()}\n` },
  { name: 'lint --version shows the version', args: ['lint', '--version'], exitCode: 0, stdout: `${packageVersion()}\n` },
  {
    name: 'rules lists every rule',
    args: ['rules'],
    exitCode: 0,
    stdout: packs.flatMap((pack) => [`\n${pack.name}  ${pack.title}`, ...pack.rules.map((rule) => rule.summary)]).slice(1),
  },
  {
    name: 'rules --json lists every rule for programs',
    args: ['rules', '--json'],
    exitCode: 0,
    check: ({ stdout }) => {
      const listed = JSON.parse(stdout).map((rule: { id: string; pack: string }) => `${rule.pack}/${rule.id}`);
      const all = packs.flatMap((pack) => pack.rules.map((rule) => `${pack.name}/${rule.id}`));
      if (listed.join() !== all.join()) throw new Error(`Listed ${listed.join()}.`);
    },
  },
  { name: 'rules takes no argument', args: ['rules', 'server-https'], exitCode: 2, stdout: '', stderr: ['lintel explain server-https'] },
  {
    name: 'explain prints the page of a rule as it is',
    args: ['explain', 'operation-id-unique'],
    exitCode: 0,
    stdout: readFileSync(join(projectRoot, 'rulesets', 'structure', 'operation-id-unique.md'), 'utf8'),
  },
  {
    name: 'explain answers a misspelt rule with the right one',
    args: ['explain', 'server-htps'],
    exitCode: 2,
    stdout: '',
    stderr: ['There is no rule named "server-htps".', 'Did you mean "server-https"?'],
  },
  { name: 'explain needs a rule', args: ['explain'], exitCode: 2, stdout: '', stderr: ['needs the id of a rule'] },
  { name: 'explain takes one rule', args: ['explain', 'a', 'b'], exitCode: 2, stdout: '', stderr: ['one rule at a time'] },
  { name: 'explain knows its options', args: ['explain', '--jsn', 'a'], exitCode: 2, stdout: '', stderr: ['There is no option --jsn.'] },
];

function packageVersion(): string {
  return JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version;
}
