import { describeRule, type LintRequest, lint, packs } from '../../api.ts';
import { createEvidence, openFindings } from '../../policy/evidence.ts';
import type { Report } from '../../report/report.ts';
import { streamJson } from '../../reporters/json-stream.ts';
import type { Arguments } from '../arguments.ts';
import { exitNoVerdict } from '../command.ts';
import { problemText } from '../error-text.ts';
import { findCommit } from '../evidence/commit.ts';
import { evidenceMarkdown } from '../evidence/evidence-markdown.ts';
import { readEvidenceOptions } from '../evidence/evidence-options.ts';
import { gatherProvenance } from '../evidence/provenance.ts';
import { watchLint } from '../evidence/watch-lint.ts';
import { requireOwnFile, writeEvidence } from '../evidence/write-evidence.ts';
import { readInputOptions } from '../input-options.ts';
import { type PreparedLint, prepareLint } from '../prepare-lint.ts';
import { type Terminal, wantsColor } from '../terminal.ts';

/** Runs `lintel evidence`. Returns the exit code. */
export async function runEvidence(args: Arguments, terminal: Terminal): Promise<number> {
  const { environment, stderr, cwd } = terminal;
  const options = readEvidenceOptions(args, cwd);
  const inputOptions = readInputOptions(args, cwd);
  const prepared = await prepareLint({ ...inputOptions, threshold, quiet: false, color: undefined }, terminal);
  const commit = await findCommit(cwd);
  const watch = watchLint(prepared.request.entries, cwd, commit);
  const request = onDay(prepared.request, options.date);
  const linted = await lint({ ...request, inspect: watch.inspect });
  await prepared.finish();
  const report: Report = { ...linted, notifications: [...linted.notifications, ...watch.problems()] };
  const files = watch.files();
  requireOwnFile(options.output, [...files.flatMap(({ path }) => path ?? []), ...prepared.configuration.files]);
  const evidence = createEvidence({
    report,
    catalogue,
    framework: options.framework,
    examined: watch.examined,
    provenance: await gatherProvenance({
      prepared: { ...prepared, request },
      rulesets: inputOptions.rulesets,
      date: options.date,
      environment,
      commit,
      files,
      report,
    }),
  });
  await writeEvidence(options.format === 'json' ? streamJson(evidence, 4, 2) : evidenceMarkdown(evidence), options, terminal);
  const color = wantsColor(environment, stderr.isTerminal, undefined);
  for (const notification of report.notifications) {
    if (notification.level === 'error') await stderr.write(problemText(notification, color));
  }
  if (!evidence.isComplete) return exitNoVerdict;
  return options.failsOnOpen && openFindings(evidence) > 0 ? 1 : 0;
}

/** Findings are shown, not judged. */
const threshold: LintRequest['threshold'] = { failSeverity: 'none', maxWarnings: undefined };

const catalogue = packs.flatMap((pack) =>
  pack.rules.map((rule) => describeRule({ rule, pack: pack.name, severity: undefined, options: {} })),
);

function onDay(request: PreparedLint['request'], day: string | undefined): PreparedLint['request'] {
  return day === undefined ? request : { ...request, policy: { ...request.policy, today: day } };
}
