import type { Command } from '../command.ts';
import { inputOptions } from '../input-options.ts';

/** `lintel evidence`: the declaration; the work is in `run-evidence.ts`. */
export const evidence: Command = {
  name: 'evidence',
  summary: 'Write what definitions show of a security framework, and what they cannot.',
  usage: '--framework FRAMEWORK [options] [file, folder, glob or -]…',
  description: [
    'Writes, for each control of a framework, the rules that speak to it, what they examined and found, the waivers with who answers for them, and what a definition cannot show. With it stand the hashes of all files, the rules, the commit. No control is ever called met.',
    'Exit codes: 0 the evidence is complete, 1 with --fail-on-open there are open findings, 2 something kept Lintel from looking: the evidence is written all the same and says so at its top.',
  ],
  options: [
    { name: 'framework', kind: 'value', placeholder: 'FRAMEWORK', help: 'owasp-api-2023, asvs-5 (by section), or cwe.' },
    { name: 'format', short: 'f', kind: 'value', placeholder: 'FORMAT', help: 'Output format: markdown (default), json.' },
    { name: 'output', short: 'o', kind: 'value', placeholder: 'FILE', help: 'Write the evidence to a file instead of stdout.' },
    {
      name: 'date',
      kind: 'value',
      placeholder: 'DAY',
      help: 'Judge waivers as of this day (2026-11-22), and say so. Default: SOURCE_DATE_EPOCH, else today where there are waivers.',
    },
    { name: 'fail-on-open', kind: 'flag', help: 'Exit with 1 when a rule that speaks to the framework has open findings.' },
    ...inputOptions.rules,
    ...inputOptions.files,
  ],
  examples: [
    { line: 'lintel evidence --framework owasp-api-2023 -r all .', purpose: 'Show what all rules say about the ten risks.' },
    { line: 'lintel evidence --framework asvs-5 -f json -o evidence/asvs.json .', purpose: 'Write it for a program.' },
    {
      line: 'SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) lintel evidence --framework cwe .',
      purpose: 'The same commit gives the same bytes on any day.',
    },
  ],
  run: async (args, terminal) => (await import('./run-evidence.ts')).runEvidence(args, terminal),
};
