import type { Command, CommandGroup, Option } from '../command.ts';
import { inputOptions } from '../input-options.ts';

const file: Option = {
  name: 'file',
  kind: 'value',
  placeholder: 'FILE',
  help: 'The baseline. Default: the one of lintel.yaml, else lintel-baseline.json beside lintel.yaml or at the top of the repository.',
};

const lintOptions: readonly Option[] = [
  ...inputOptions.rules,
  ...inputOptions.files.filter(({ name }) => name !== 'stdin-filepath'),
  { name: 'quiet', short: 'q', kind: 'flag', help: 'No progress.' },
  { name: 'color', kind: 'flag', help: 'Colours, or none with --no-color.' },
];

const usage = '[options] [file, folder or glob]…';

/** `lintel baseline create`. */
export const baselineCreate: Command = {
  name: 'baseline create',
  summary: 'Write a baseline of all findings that are open.',
  usage,
  description: [
    'Checks definitions as "lintel lint" does and writes what is open, of every severity, to a baseline. From then on only what is new counts. Findings that are waived stay out of it: a waiver has an owner and an end.',
    'Exit codes: 0 written, 2 nothing written: there is a baseline already, or not everything could be checked.',
  ],
  options: [file, { name: 'force', kind: 'flag', help: 'Write anew what a baseline holds about these definitions.' }, ...lintOptions],
  examples: [
    { line: 'lintel baseline create', purpose: 'Accept what there is in the working directory.' },
    { line: 'lintel baseline create -r strict services', purpose: 'The same for one folder and the rules of strict.' },
  ],
  run: async (args, terminal) => (await import('./run-baseline-create.ts')).runBaselineCreate(args, terminal),
};

/** `lintel baseline update`. */
export const baselineUpdate: Command = {
  name: 'baseline update',
  summary: 'Take out what is repaired; add what is new only with --allow-growth.',
  usage,
  description: [
    'Checks definitions and takes out of the baseline what is repaired. What is new is listed and stays out of it, unless --allow-growth is given. What the baseline holds about other definitions, and what rules found that do not run, stays as it is.',
    'Exit codes: 0 the baseline holds what there is, 1 there are new findings, 2 not everything could be checked.',
  ],
  options: [file, { name: 'allow-growth', kind: 'flag', help: 'Add what is new.' }, ...lintOptions],
  examples: [
    { line: 'lintel baseline update', purpose: 'After repairs.' },
    { line: 'lintel baseline update --allow-growth services/legacy', purpose: 'Accept what is new in one folder.' },
  ],
  run: async (args, terminal) => (await import('./run-baseline-update.ts')).runBaselineUpdate(args, terminal),
};

/** `lintel baseline prune`. */
export const baselinePrune: Command = {
  name: 'baseline prune',
  summary: 'Take out what is repaired.',
  usage,
  description: [
    'Checks definitions and takes out of the baseline what is repaired; without arguments also what belongs to definitions that do not exist any more. Never adds anything, and says nothing of what is new.',
    'Exit codes: 0 done, 2 not everything could be checked.',
  ],
  options: [file, ...lintOptions],
  examples: [{ line: 'lintel baseline prune', purpose: 'Let the ratchet click: what is repaired may not come back.' }],
  run: async (args, terminal) => (await import('./run-baseline-update.ts')).runBaselinePrune(args, terminal),
};

/** `lintel baseline show`. */
export const baselineShow: Command = {
  name: 'baseline show',
  summary: 'Count what a baseline holds, and how much of it is repaired.',
  usage,
  description: [
    'Counts the findings of the baseline by rule or by definition, and checks definitions to tell how many of them are gone, which "lintel baseline prune" takes out.',
    'Exit codes: 0 shown, 2 there is no baseline, or not everything could be checked.',
  ],
  options: [
    file,
    { name: 'by', kind: 'value', placeholder: 'WHAT', help: 'Count by rule (default) or definition.' },
    { name: 'json', kind: 'flag', help: 'Print JSON, with both counts.' },
    { name: 'lint', kind: 'flag', help: 'Check the definitions (default). With --no-lint only the file is counted.' },
    ...lintOptions,
  ],
  examples: [
    { line: 'lintel baseline show', purpose: 'What is left, most first.' },
    { line: 'lintel baseline show --by definition --no-lint', purpose: 'Count at once.' },
  ],
  run: async (args, terminal) => (await import('./run-baseline-show.ts')).runBaselineShow(args, terminal),
};

/** `lintel baseline`: findings that were there when the tool was adopted. */
export const baseline: CommandGroup = {
  name: 'baseline',
  summary: 'Accept the findings that are there, so that only new ones count.',
  description: [
    'A baseline holds the findings that were there when Lintel was adopted. They are shown and do not fail; what is new does. A finding is known by what it is about, not by its line: it survives reformatting, renaming and splitting files.',
  ],
  commands: [baselineCreate, baselineUpdate, baselinePrune, baselineShow],
};
