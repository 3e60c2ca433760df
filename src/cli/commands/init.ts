import type { Command } from '../command.ts';
import { inputOptions } from '../input-options.ts';

/** `lintel init`: the declaration; the work is in `run-init.ts`. */
export const init: Command = {
  name: 'init',
  summary: 'Write a first configuration from what is there.',
  usage: '[options] [file, folder or glob]…',
  description: [
    'Writes lintel.yaml to the working directory: the definitions with what they say about themselves, and the ruleset, .spectral.yaml included. Exceptions that other linters were given become waivers in lintel-waivers.yaml, where Lintel finds the same defect at the same place: .redocly.lint-ignore.yaml, .vacuum-ignore.yaml, x-lint-ignore and x-zally-ignore. What cannot be taken over is told.',
    'Exit codes: 0 written, 2 nothing written: a file is there already, or something cannot be read.',
  ],
  options: [
    { name: 'baseline', kind: 'flag', help: 'Write a baseline of what is open then, too.' },
    {
      name: 'vacuum-ignore',
      kind: 'value',
      placeholder: 'FILE',
      help: 'The file that vacuum is given with --ignore-file. Default: .vacuum-ignore.yaml.',
    },
    {
      name: 'waivers',
      kind: 'flag',
      help: 'Take over exceptions of other linters (default). With --no-waivers none; --baseline then holds what they were about.',
    },
    { name: 'dry-run', kind: 'flag', help: 'Print what would be written, and write nothing.' },
    { name: 'force', kind: 'flag', help: 'Write over files that are there.' },
    ...inputOptions.rules.filter(({ name }) => name === 'allow-js-rulesets'),
    ...inputOptions.files.filter(({ name }) => name !== 'stdin-filepath'),
    { name: 'quiet', short: 'q', kind: 'flag', help: 'No progress.' },
    { name: 'color', kind: 'flag', help: 'Colours, or none with --no-color.' },
  ],
  examples: [
    { line: 'lintel init --dry-run', purpose: 'See what would be written.' },
    { line: 'lintel init --baseline', purpose: 'Adopt Lintel: from then on only new findings fail.' },
  ],
  run: async (args, terminal) => (await import('./run-init.ts')).runInit(args, terminal),
};
