import type { Command } from '../command.ts';

/** `lintel rules`: the declaration; the work is in `run-rules.ts`. */
export const rules: Command = {
  name: 'rules',
  summary: 'List the rules.',
  usage: '[options]',
  description: ['Lists all rules by pack: severity, id, what is required. A rule marked * is not in the ruleset recommended.'],
  options: [
    { name: 'json', kind: 'flag', help: 'Print JSON: one object for each rule, with versions, mappings and options.' },
    { name: 'color', kind: 'flag', help: 'Colours, or none with --no-color.' },
  ],
  examples: [
    { line: 'lintel rules', purpose: 'Show all rules.' },
    { line: 'lintel rules --json', purpose: 'The same for programs.' },
  ],
  run: async (args, terminal) => (await import('./run-rules.ts')).runRules(args, terminal),
};
