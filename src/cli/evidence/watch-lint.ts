import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Entry, Inspection } from '../../api.ts';
import type { Examination } from '../../policy/evidence/control-evidence.ts';
import type { Notification } from '../../report/report.ts';
import { relativeUris } from '../../uri.ts';
import type { Commit } from './commit.ts';
import { type FileRecord, recordFile, recordText } from './file-record.ts';

/** Notes, while definitions are linted, which files they consist of and what rules examined in their operations. */
export interface LintWatch {
  readonly inspect: Inspection;
  readonly examined: Examination;
  /** Every file that was linted, and those that were to be, sorted. Call it when the lint is over. */
  readonly files: () => readonly FileRecord[];
  /** Files that changed while they were looked at. Call it when the lint is over. */
  readonly problems: () => readonly Notification[];
}

/** Starts to watch. `cwd` (absolute) is what the URIs of the report are relative to. */
export function watchLint(entries: readonly Entry[], cwd: string, commit: Commit | undefined): LintWatch {
  const uriOf = relativeUris(cwd);
  const texts = new Map(entries.flatMap(({ path, text }) => (text === undefined ? [] : [[pathToFileURL(path).href, text] as const])));
  const files = new Map<string, FileRecord>();
  const changed = new Set<string>();
  const examined = new Map<string, Set<string>>();
  const keep = ({ uri: documentUri, text }: { readonly uri: string; readonly text: string }): void => {
    const uri = uriOf(documentUri);
    if (files.has(uri)) return;
    const isFile = documentUri.startsWith('file:') && !texts.has(documentUri);
    const found = isFile ? recordFile(fileURLToPath(documentUri), uri, commit) : undefined;
    // The hash must be that of what was linted.
    if (isFile && (found === undefined || textOf(found.bytes) !== text)) changed.add(uri);
    files.set(uri, found?.record ?? recordText(text, uri));
  };
  return {
    inspect: {
      countsOwners: true,
      take: ({ model, result, summary }) => {
        for (const document of model.graph.documents.values()) keep(document);
        for (const { ruleId, owner, isOperation } of result.owners ?? []) {
          if (!isOperation) continue;
          const operations = examined.get(ruleId) ?? new Set();
          examined.set(ruleId, operations.add(`${summary.uri} ${owner}`));
        }
      },
    },
    examined,
    files: () => [...files.values(), ...unchecked(entries, files, uriOf, commit)].sort((left, right) => (left.uri < right.uri ? -1 : 1)),
    problems: () => [...changed].sort().map(changedNotice),
  };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** Entry documents that could not be linted. */
function unchecked(
  entries: readonly Entry[],
  files: ReadonlyMap<string, FileRecord>,
  uriOf: (documentUri: string) => string,
  commit: Commit | undefined,
): readonly FileRecord[] {
  return entries.flatMap(({ path, text }) => {
    const uri = uriOf(pathToFileURL(path).href);
    if (files.has(uri)) return [];
    if (text !== undefined) return [{ ...recordText(text, uri), isChecked: false }];
    const found = recordFile(path, uri, commit);
    return found === undefined ? [] : [{ ...found.record, isChecked: false }];
  });
}

function changedNotice(uri: string): Notification {
  return {
    code: 'input-changed',
    level: 'error',
    message: 'The file changed while evidence was gathered: its hash may not be that of what was checked.',
    help: 'Run the command again when nothing writes to the files.',
    location: { uri },
  };
}
