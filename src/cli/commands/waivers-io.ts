import { pathToFileURL } from 'node:url';
import { emptyWaiverFile, type WaiverFile } from '../../config/add-waiver.ts';
import type { Document } from '../../document/document.ts';
import { createFileReader } from '../../document/file-reader.ts';
import { parseDocument } from '../../document/parse.ts';
import { systemCode, systemReason } from '../../document/system-error.ts';
import { ToolError } from '../../errors.ts';
import { displayPath } from '../../reporters/uri.ts';
import { writeReportFile } from '../output/report-file.ts';

/** A waiver file that was read to be written. */
export interface ReadWaiverFile {
  readonly document: Document;
  /** The byte order mark that it starts with, or nothing. */
  readonly mark: string;
}

/**
 * Reads a waiver file, which need not be there. Nothing outside of `root` (absolute) is read, so that a link in a repository cannot lead to
 * a file of somebody's own.
 * @throws ToolError whatever keeps it from being read
 */
export async function readWaiverFile(file: WaiverFile, root: string): Promise<ReadWaiverFile> {
  const uri = pathToFileURL(file.path).href;
  try {
    const bytes = await createFileReader({ root }).read(uri);
    const mark = Buffer.from(bytes.subarray(0, 3)).toString() === byteOrderMark ? byteOrderMark : '';
    return { document: await parseDocument(bytes, uri), mark };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    if (error.code === 'file-not-found') return { document: await emptyWaiverFile(file), mark: '' };
    const location = { ...error.location, uri: file.uri };
    throw new ToolError(error.code, error.message, {
      help: 'Name another waiver file with --file, or repair this one.',
      location,
      cause: error,
    });
  }
}

const byteOrderMark = '\uFEFF';

/**
 * Writes a waiver file as a whole or not at all.
 * @throws ToolError `report-unwritable`
 */
export async function writeWaiverFile({ path, uri }: WaiverFile, text: string): Promise<void> {
  try {
    await writeReportFile(path, [text]);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    throw new ToolError('report-unwritable', `The waiver file "${displayPath(uri)}" cannot be written: ${systemReason(error)}.`, {
      help: 'Name another file with --file, or see to it that you may write to this one.',
      cause: error,
    });
  }
}
