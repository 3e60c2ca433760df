import type { Command } from '../command.ts';
import { inputOptions } from '../input-options.ts';

/** `lintel lint`: the declaration; the work is in `run-lint.ts`. */
export const lint: Command = {
  name: 'lint',
  summary: 'Check definitions.',
  usage: '[options] [file, folder, glob or -]…',
  description: [
    'Checks OpenAPI definitions (2.0 to 3.2, YAML or JSON, with all files they reference). In a folder it finds the definitions inside and passes over what git ignores, node_modules and names that start with a dot; without arguments it looks into the working directory; - is stdin.',
    'Exit codes: 0 nothing at or above the threshold, 1 findings at or above it, 2 no trustworthy verdict.',
  ],
  options: [
    ...inputOptions.rules,
    {
      name: 'format',
      short: 'f',
      kind: 'list',
      placeholder: 'FORMAT',
      help: 'Output format: stylish (default), json, sarif, html, markdown, github, github-summary, gitlab, junit, checkstyle, rdjsonl, sonar, csv. Repeatable.',
    },
    {
      name: 'output',
      short: 'o',
      kind: 'output',
      placeholder: 'FILE',
      help: 'Write the report, or the one of FORMAT, to a file instead of stdout.',
    },
    {
      name: 'sarif-for',
      kind: 'value',
      placeholder: 'READER',
      help: 'Write SARIF for a reader that goes its own ways: github (code scanning).',
    },
    {
      name: 'sarif-category',
      kind: 'value',
      placeholder: 'NAME',
      help: 'Name the analysis in SARIF, to tell several of one repository apart.',
    },
    {
      name: 'fail-severity',
      short: 'F',
      kind: 'value',
      placeholder: 'SEVERITY',
      help: 'Fail on findings of this severity or graver: error (default), warn, info, hint; none never fails.',
    },
    { name: 'max-warnings', kind: 'value', placeholder: 'N', help: 'Fail on more warnings than this.' },
    { name: 'min-score', kind: 'value', placeholder: 'N', help: 'Fail when a definition scores less than this, of 100.' },
    {
      name: 'base',
      kind: 'value',
      placeholder: 'REVISION',
      help: "Compare with a branch or commit (auto: that of the pull request): only new findings fail, and the base's policy judges.",
    },
    {
      name: 'allow-weakening',
      kind: 'flag',
      help: 'With --base: let the change weaken the policy. For whoever answers for the policy; a warning is left.',
    },
    {
      name: 'all',
      kind: 'flag',
      help: 'Show every finding; else many that say the same are shown once, and long lists of a rule are cut.',
    },
    { name: 'display-only-failures', short: 'D', kind: 'flag', help: 'Show only findings that fail the run.' },
    { name: 'exit-zero', kind: 'flag', help: 'Exit with 0 instead of 1. Exit code 2 stays.' },
    { name: 'quiet', short: 'q', kind: 'flag', help: 'Print the findings and nothing around them; no progress.' },
    { name: 'verbose', short: 'v', kind: 'flag', help: 'Show the lines of the definition, why it matters, and how to fix it.' },
    {
      name: 'changed-since',
      kind: 'value',
      placeholder: 'REVISION',
      help: 'Check only definitions that the changes since a branch or commit touch, in any of their files; each of them whole.',
    },
    {
      name: 'watch',
      short: 'w',
      kind: 'flag',
      help: 'Go on, and check again what a change touches: definitions, files they refer to, configuration. q or Ctrl+C ends.',
    },
    {
      name: 'concurrency',
      kind: 'value',
      placeholder: 'N',
      help: 'Check with at most this many threads. Default: one for each processor, where there are enough definitions for them.',
    },
    { name: 'hook', kind: 'flag', help: 'For commit hooks, which hand over many files: passes over those that are no definitions.' },
    ...inputOptions.files,
    {
      name: 'color',
      kind: 'flag',
      help: 'Colours, or none with --no-color. Default: on a terminal; NO_COLOR and FORCE_COLOR are honoured.',
    },
  ],
  examples: [
    { line: 'lintel lint openapi.yaml', purpose: 'Check one definition and everything it references.' },
    { line: "lintel lint -r strict services 'apis/*/openapi.yaml'", purpose: 'Check a folder and a glob with all rules about security.' },
    {
      line: 'lintel lint -f stylish -f sarif -o.sarif lintel.sarif',
      purpose: 'Print the findings of the working directory and write SARIF to a file.',
    },
    {
      line: 'curl -s https://api.example.com/openapi.json | lintel lint - --stdin-filepath openapi.json',
      purpose: 'Check what another program prints.',
    },
    { line: 'lintel lint --watch openapi.yaml', purpose: 'Check one definition each time it is saved.' },
    { line: 'lintel lint --only server-https -F warn .', purpose: 'Ask one question of all definitions.' },
  ],
  run: async (args, terminal) => (await import('./run-lint.ts')).runLint(args, terminal),
};
