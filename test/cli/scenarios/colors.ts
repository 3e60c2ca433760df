import { insecure } from '../definitions.ts';
import type { Scenario } from '../scenario.ts';

const sequence = '\u001b[';

/** When there are colours. */
export const colors: readonly Scenario[] = [
  colored('a pipe has no colours', [], {}, false),
  colored('FORCE_COLOR asks for colours', [], { FORCE_COLOR: '1' }, true),
  colored('an empty FORCE_COLOR asks for colours', [], { FORCE_COLOR: '' }, true),
  colored('FORCE_COLOR=0 asks for none', [], { FORCE_COLOR: '0' }, false),
  colored('NO_COLOR asks for none', [], { NO_COLOR: '1' }, false),
  colored('FORCE_COLOR goes before NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, true),
  colored('--color goes before NO_COLOR', ['--color'], { NO_COLOR: '1' }, true),
  colored('--no-color goes before FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false),
  {
    name: 'FORCE_COLOR colours errors',
    args: ['lint', 'missing.yaml'],
    environment: { FORCE_COLOR: '1' },
    exitCode: 2,
    stderr: [`${sequence}31merror:${sequence}39m`],
  },
  {
    name: 'an explanation is laid out with colours',
    args: ['explain', 'server-https'],
    environment: { FORCE_COLOR: '1' },
    exitCode: 0,
    stdout: [`${sequence}1mserver-https${sequence}22m\n`, { not: '```' }],
  },
  {
    name: 'the rules are listed with colours',
    args: ['rules', '--color'],
    exitCode: 0,
    stdout: [`${sequence}1mtransport${sequence}22m`],
  },
];

function colored(name: string, args: readonly string[], environment: Readonly<Record<string, string>>, isColored: boolean): Scenario {
  return {
    name,
    files: { 'openapi.yaml': insecure },
    args: ['lint', '--only', 'server-https', ...args],
    environment,
    exitCode: 1,
    stdout: ['server-https', isColored ? sequence : { not: sequence }],
  };
}
