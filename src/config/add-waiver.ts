import { pathToFileURL } from 'node:url';
import type { Document } from '../document/document.ts';
import { parseDocument } from '../document/parse.ts';
import { ToolError } from '../errors.ts';
import type { Waiver } from '../policy/settings.ts';
import { insertWaiver } from './insert-waiver.ts';
import { parseWaivers } from './waiver-file.ts';
import type { WrittenWaiver } from './waiver-yaml.ts';

/** A waiver file, there or not. */
export interface WaiverFile {
  /** Absolute. */
  readonly path: string;
  /** As messages show it. */
  readonly uri: string;
  /** Absolute folder that its paths are relative to. */
  readonly folder: string;
}

/** Reads a waiver that is not in a file yet, as strictly as one that is. */
export async function readNewWaiver(
  written: WrittenWaiver,
  { uri, folder }: WaiverFile,
  ruleIds: ReadonlySet<string> | undefined,
): Promise<{ readonly waiver: Waiver | undefined; readonly problems: readonly ToolError[] }> {
  const document = await parseDocument(JSON.stringify([written]), 'file:///waiver.json');
  const { waivers, problems } = parseWaivers(document, uri, { folder, ruleIds });
  return { waiver: waivers[0], problems };
}

/**
 * The text of a waiver file with a waiver more, and the waiver with its place in it. The text is read again: nothing but the new waiver may
 * have changed.
 * @throws ToolError `waiver-invalid` when the file is written in a way in which that cannot be done
 */
export async function addWaiver(
  document: Document,
  written: WrittenWaiver,
  file: WaiverFile,
): Promise<{ readonly text: string; readonly added: Waiver }> {
  const text = insertWaiver(document, written);
  const [before, after, wanted] = await Promise.all([
    parseWaivers(document, file.uri, file),
    parseDocument(text, document.uri).then((parsed) => parseWaivers(parsed, file.uri, file)),
    readNewWaiver(written, file, undefined),
  ]);
  const added = after.waivers.at(-1);
  const expected = [...before.waivers, ...(wanted.waiver === undefined ? [] : [wanted.waiver])];
  const isProven = after.problems.length === 0 && said(after.waivers) === said(expected);
  if (added !== undefined && isProven) return { text, added };
  throw new ToolError('waiver-invalid', 'The waiver cannot be added to the end of this file without changing what stands in it.', {
    help: `Add it by hand: ${JSON.stringify(written)}`,
    location: { uri: file.uri },
  });
}

/** What is read as a waiver file where there is none yet. */
export function emptyWaiverFile({ path }: WaiverFile): Promise<Document> {
  const uri = pathToFileURL(path).href;
  return parseDocument(uri.endsWith('.json') ? '[]\n' : '', uri);
}

/** What waivers say, wherever they stand. */
function said(waivers: readonly Waiver[]): string {
  return JSON.stringify(waivers.map(({ origin: _, ...waiver }) => waiver));
}
