import type { Command } from '../command.ts';
import { inputOptions } from '../input-options.ts';

/** `lintel coverage`: the declaration; the work is in `run-coverage.ts`. */
export const coverage: Command = {
  name: 'coverage',
  summary: 'Show how complete definitions are: coverage, score, authentication.',
  usage: '[options] [file, folder, glob or -]…',
  description: [
    'Shows, of the places that each rule examined, how many satisfy it, the lowest first, and the score (0 to 100, grade A to E) with the repairs that raise it most. With --auth it shows how callers get into each operation, the weakest way first.',
    'Exit codes: 0 all that is required is reached, 1 it is not, 2 not everything could be checked. Findings alone do not fail.',
  ],
  options: [
    { name: 'by', kind: 'value', placeholder: 'WHAT', help: 'What has a row: rule, pack (default), operation (with components) or api.' },
    { name: 'auth', kind: 'flag', help: 'Show the authentication of every operation, webhook and callback.' },
    { name: 'min', kind: 'value', placeholder: 'N', help: 'Fail when less than N per cent of all places satisfy their rules.' },
    {
      name: 'min-pack',
      kind: 'list',
      placeholder: 'PACK=N',
      help: 'Fail when less than N per cent satisfy the rules of a pack. Repeatable.',
    },
    { name: 'min-score', kind: 'value', placeholder: 'N', help: 'Fail when a definition scores less than this, of 100.' },
    { name: 'format', short: 'f', kind: 'value', placeholder: 'FORMAT', help: 'Output format: table (default), json, csv, markdown.' },
    { name: 'all', kind: 'flag', help: 'Show every row of a long table.' },
    ...inputOptions.rules,
    ...inputOptions.files,
    { name: 'color', kind: 'flag', help: 'Colours, or none with --no-color.' },
  ],
  examples: [
    { line: 'lintel coverage openapi.yaml', purpose: 'Show coverage by pack, the score, and what would raise it.' },
    { line: 'lintel coverage --by api services', purpose: 'Compare the definitions of a folder.' },
    { line: 'lintel coverage --min-pack auth=95 --min-score 75 .', purpose: 'Fail when too little is covered.' },
    { line: 'lintel coverage --auth -f csv . > auth.csv', purpose: 'Write who gets into which operation into a spreadsheet.' },
  ],
  run: async (args, terminal) => (await import('./run-coverage.ts')).runCoverage(args, terminal),
};
