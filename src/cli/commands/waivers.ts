import type { Command, CommandGroup, Option } from '../command.ts';
import { inputOptions } from '../input-options.ts';

const color: Option = { name: 'color', kind: 'flag', help: 'Colours, or none with --no-color.' };

const lintOptions: readonly Option[] = [
  ...inputOptions.rules,
  ...inputOptions.files.filter(({ name }) => name !== 'stdin-filepath'),
  { name: 'quiet', short: 'q', kind: 'flag', help: 'No progress.' },
  color,
];

/** `lintel waivers list`. */
export const waiversList: Command = {
  name: 'waivers list',
  summary: 'List all waivers, those that expire first in front.',
  usage: '[options] [file, folder or glob]…',
  description: [
    'Lists the waivers of the waiver files and of the definitions (x-lintel-ignore): what each is for, whose it is, when it expires, and how many findings it is about. For the last two it checks the definitions, as "lintel lint" does; --no-lint lists the waiver files alone, at once.',
    'Exit codes: 0 listed, 2 a waiver or definition could not be read.',
  ],
  options: [
    { name: 'expiring', kind: 'value', placeholder: 'TIME', help: 'Only waivers that expire within this time: 30d, 6w.' },
    { name: 'expired', kind: 'flag', help: 'Only waivers that have expired; with --expiring, those as well.' },
    { name: 'format', short: 'f', kind: 'value', placeholder: 'FORMAT', help: 'table (default), json, csv or markdown.' },
    { name: 'lint', kind: 'flag', help: 'Count findings; this is the default, and --no-lint turns it off.' },
    ...lintOptions,
  ],
  examples: [
    { line: 'lintel waivers list', purpose: 'Show the waivers of the working directory.' },
    { line: 'lintel waivers list --expiring 30d -f markdown', purpose: 'What has to be decided within a month, for a ticket.' },
  ],
  run: async (args, terminal) => (await import('./run-waivers-list.ts')).runWaiversList(args, terminal),
};

/** `lintel waivers check`. */
export const waiversCheck: Command = {
  name: 'waivers check',
  summary: 'Fail when waivers have expired, match nothing, or are not as policy wants them.',
  usage: '[options] [file, folder or glob]…',
  description: [
    'Checks definitions as "lintel lint" does, and says what is wrong with the waivers alone: those that have expired, those that match no finding any more, and those that last longer than policy allows. Findings do not count.',
    'Exit codes: 0 all waivers hold, 1 some have expired, match nothing or do not count, 2 a waiver is invalid or a definition could not be checked.',
  ],
  options: lintOptions,
  examples: [
    { line: 'lintel waivers check', purpose: 'As a nightly job: what expires is found before a pull request fails.' },
    { line: 'lintel waivers check services/orders', purpose: 'Look at one service.' },
  ],
  run: async (args, terminal) => (await import('./run-waivers-check.ts')).runWaiversCheck(args, terminal),
};

/** `lintel waivers add`. */
export const waiversAdd: Command = {
  name: 'waivers add',
  summary: 'Write a waiver to the waiver file.',
  usage: '--rule RULE --path GLOB --reason TEXT --owner NAME --expires DAY [options]',
  description: [
    'Writes a waiver to the end of the waiver file, which is made when there is none. What stands in the file stays as it is, comments and order too. Of --path, --api, --operation, --pointer and --fingerprint at least one says what the waiver is about; several must all hold.',
    'Exit codes: 0 written, 2 nothing written.',
  ],
  options: [
    { name: 'rule', kind: 'value', placeholder: 'RULE', help: 'The rule that it is for: one.' },
    {
      name: 'path',
      kind: 'value',
      placeholder: 'GLOB',
      help: 'Findings of definitions at this path or in this file, from the working directory.',
    },
    { name: 'api', kind: 'value', placeholder: 'ID', help: 'Findings of this API of lintel.yaml.' },
    { name: 'operation', kind: 'value', placeholder: 'OPERATION', help: 'Findings of this operation: "POST /orders".' },
    { name: 'pointer', kind: 'value', placeholder: 'POINTER', help: 'Findings at this place: /paths/~1orders/post.' },
    { name: 'fingerprint', kind: 'value', placeholder: 'DIGITS', help: 'The finding with this fingerprint, which the JSON report shows.' },
    { name: 'reason', kind: 'value', placeholder: 'TEXT', help: 'Why the finding is acceptable until then.' },
    { name: 'owner', kind: 'value', placeholder: 'NAME', help: 'Who answers for it.' },
    { name: 'expires', kind: 'value', placeholder: 'DAY', help: 'The last day on which it holds, or how long: 2027-01-31, 90d, 12w.' },
    { name: 'ticket', kind: 'value', placeholder: 'TICKET', help: 'Where it is followed up.' },
    { name: 'approver', kind: 'value', placeholder: 'NAME', help: 'Who granted it.' },
    { name: 'id', kind: 'value', placeholder: 'ID', help: 'Its name. Default: W-<year>-<number>, the next one that is free.' },
    {
      name: 'file',
      kind: 'value',
      placeholder: 'FILE',
      help: 'The waiver file. Default: the one of lintel.yaml, else lintel-waivers.yaml beside lintel.yaml or at the top of the repository.',
    },
    ...inputOptions.rules.filter(({ name }) => name === 'config'),
    ...inputOptions.files.filter(({ name }) => name === 'root'),
  ],
  examples: [
    {
      line: 'lintel waivers add --rule server-https --path "services/legacy/**" --reason "test host, gone in Q1" --owner team-orders --expires 90d',
      purpose: 'Waive a rule for the definitions of a folder.',
    },
    {
      line: 'lintel waivers add --rule security-defined --api status --operation "GET /health" --reason "probed by the load balancer" --owner sre --expires 2027-06-30',
      purpose: 'Waive a rule for one operation of one API.',
    },
  ],
  run: async (args, terminal) => (await import('./run-waivers-add.ts')).runWaiversAdd(args, terminal),
};

/** `lintel waivers`. */
export const waivers: CommandGroup = {
  name: 'waivers',
  summary: 'List, check and grant waivers.',
  description: [
    'A waiver is a dated exception: one rule, what it is about, a reason, an owner and an end. What is waived stays in every report, and is open again when the waiver has expired.',
  ],
  commands: [waiversList, waiversCheck, waiversAdd],
};
