import { join } from 'node:path';
import { lint, resolveRuleset } from '../src/api.ts';
import { collectAnatomy } from '../src/cli/output/collect-anatomy.ts';
import { createSourceReader } from '../src/cli/output/source-reader.ts';
import { writeReports } from '../src/cli/output/write-reports.ts';
import type { Report } from '../src/report/report.ts';
import { reporters } from '../src/reporters/reporters.ts';

/** What `bench/reporters.mjs` measures: a lint of `github.json` in a folder, and the writing of its report in a format. */
export const parts = { reporters, lint: lintGithub };

export type Parts = typeof parts;

interface Linted {
  readonly report: Report;
  readonly write: (format: string, path: string) => Promise<void>;
}

async function lintGithub(folder: string, ruleset: string): Promise<Linted> {
  const anatomy = collectAnatomy();
  const entries = [{ path: join(folder, 'github.json') }];
  const report = await lint({
    entries,
    cwd: folder,
    root: folder,
    ruleset: resolveRuleset([ruleset]),
    threshold: { failSeverity: 'error', maxWarnings: undefined },
    ignoreUnknownFormat: false,
    inspect: anatomy.inspect,
  });
  const context = {
    color: false,
    width: Number.POSITIVE_INFINITY,
    verbose: false,
    rootPrefix: '',
    source: createSourceReader(folder, entries),
    anatomy: anatomy.read(report),
  };
  const stdout = { isTerminal: false, width: Number.POSITIVE_INFINITY, isClosed: false, write: () => Promise.resolve() };
  return {
    report,
    write: async (format, path) => {
      const [failure] = await writeReports(report, [{ format, path }], { stdout, cwd: folder, context });
      if (failure !== undefined) throw failure;
    },
  };
}
