import { github } from './github.ts';
import { githubSummary } from './github-summary.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

/** A reporter, and what to have ready for it. */
export interface ReporterEntry {
  readonly reporter: Reporter;
  /** `verbose`: the pages are read only when the context is verbose. */
  readonly wantsPages: boolean | 'verbose';
}

/** Every output format by name. They are small: a file for each would cost more to find than all of them to read. */
export const reporters: ReadonlyMap<string, ReporterEntry> = new Map<string, ReporterEntry>([
  ['stylish', { reporter: stylish, wantsPages: 'verbose' }],
  ['json', { reporter: json, wantsPages: false }],
  ['sarif', { reporter: sarif, wantsPages: true }],
  ['github', { reporter: github, wantsPages: false }],
  ['github-summary', { reporter: githubSummary, wantsPages: false }],
  ['gitlab', { reporter: gitlab, wantsPages: false }],
  ['junit', { reporter: junit, wantsPages: false }],
]);
