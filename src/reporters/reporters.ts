import type { Reporter } from './reporter.ts';

/** How to get a reporter, and what to have ready for it. */
export interface ReporterEntry {
  readonly load: () => Promise<Reporter>;
  /** `verbose`: the pages are read only when the context is verbose. */
  readonly wantsPages: boolean | 'verbose';
}

/** Every output format by name. Only the reporter that was asked for is loaded. */
export const reporters: ReadonlyMap<string, ReporterEntry> = new Map<string, ReporterEntry>([
  ['stylish', { load: async () => (await import('./stylish.ts')).stylish, wantsPages: 'verbose' }],
  ['json', { load: async () => (await import('./json.ts')).json, wantsPages: false }],
  ['sarif', { load: async () => (await import('./sarif.ts')).sarif, wantsPages: true }],
  ['github', { load: async () => (await import('./github.ts')).github, wantsPages: false }],
  ['junit', { load: async () => (await import('./junit.ts')).junit, wantsPages: false }],
]);
