import type { Command } from '../command.ts';
import { inputOptions } from '../input-options.ts';

/** `lintel print-config`: the declaration; the work is in `run-print-config.ts`. */
export const printConfig: Command = {
  name: 'print-config',
  summary: 'Show what configuration makes of a definition.',
  usage: '[options] <file>',
  description: [
    'Shows what holds for a definition, all configuration files together: what is known of the API, profiles and why they apply, rulesets, every rule that runs, requirements, waivers and baseline, each with the file, line and column that say so.',
    'Exit codes: 0 all is sound, 2 something is wrong with the configuration or the definition cannot be read.',
  ],
  options: [
    { name: 'json', kind: 'flag', help: 'Print JSON.' },
    ...inputOptions.rules,
    ...inputOptions.files.filter(({ name }) => name !== 'stdin-filepath' && name !== 'ignore-unknown-format'),
    { name: 'color', kind: 'flag', help: 'Colours, or none with --no-color.' },
  ],
  examples: [
    { line: 'lintel print-config openapi.yaml', purpose: 'See which rules run, and who says so.' },
    { line: 'lintel print-config --json openapi.yaml', purpose: 'The same for programs.' },
  ],
  run: async (args, terminal) => (await import('./run-print-config.ts')).runPrintConfig(args, terminal),
};
