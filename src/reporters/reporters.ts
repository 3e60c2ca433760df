import { checkstyle } from './checkstyle.ts';
import { csv } from './csv.ts';
import { github } from './github.ts';
import { githubSummary } from './github-summary.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { rdjsonl } from './rdjsonl.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { sonar } from './sonar.ts';
import { stylish } from './stylish.ts';

/** A reporter, and what to have ready for it. */
export interface ReporterEntry {
  readonly reporter: Reporter;
  /** `verbose`: the pages are read only when the context is verbose. */
  readonly wantsPages: boolean | 'verbose';
  /** Whether it shows what definitions look like inside, in a page with a program: `anatomy` and `htmlApp` of the context. */
  readonly isPage?: boolean;
}

/** Every output format by name. They are small: a file for each would cost more to find than all of them to read. */
export const reporters: ReadonlyMap<string, ReporterEntry> = new Map<string, ReporterEntry>([
  ['stylish', { reporter: stylish, wantsPages: 'verbose' }],
  ['json', { reporter: json, wantsPages: false }],
  ['sarif', { reporter: sarif, wantsPages: true }],
  ['github', { reporter: github, wantsPages: false }],
  ['github-summary', { reporter: githubSummary, wantsPages: false }],
  ['html', { reporter: html, wantsPages: true, isPage: true }],
  ['gitlab', { reporter: gitlab, wantsPages: false }],
  ['junit', { reporter: junit, wantsPages: false }],
  ['checkstyle', { reporter: checkstyle, wantsPages: false }],
  ['rdjsonl', { reporter: rdjsonl, wantsPages: false }],
  ['sonar', { reporter: sonar, wantsPages: false }],
  ['markdown', { reporter: markdown, wantsPages: false }],
  ['csv', { reporter: csv, wantsPages: false }],
]);
