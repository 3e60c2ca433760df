import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeText } from '../document/decode.ts';
import { createFileReader } from '../document/file-reader.ts';
import { parseDocument } from '../document/parse.ts';
import { ToolError } from '../errors.ts';
import type { Baseline, Layer, Stated, Waiver } from '../policy/settings.ts';
import type { Location } from '../report/location.ts';
import type { Notification } from '../report/report.ts';
import { baselineFileName, maxBaselineBytes, parseBaseline } from './baseline-file.ts';
import { placed } from './file-loader.ts';
import { isInside, isThere } from './find-files.ts';
import { toNotification } from './notification.ts';
import { parseWaivers } from './waiver-file.ts';

/** The name that is looked for where no configuration names another. */
export const waiverFileName = 'lintel-waivers.yaml';

/** Reads waiver files and baselines, each once. */
export interface AttachedFiles {
  /** The waivers of layers, outer ones first. */
  readonly waiversOf: (files: readonly Stated<string>[]) => Promise<readonly Waiver[]>;
  readonly baselineAt: (file: Stated<string> | undefined) => Promise<Baseline | undefined>;
  readonly notifications: readonly Notification[];
  /** Absolute. */
  readonly files: ReadonlySet<string>;
}

/** What attached files are read with. */
export interface AttachedOptions {
  /** Absolute; nothing outside is read. */
  readonly root: string;
  /** Absolute; files that lie in it are read as well. */
  readonly fileRoot: string;
  readonly uriOf: (uri: string) => string;
  /** Every rule there is; `undefined` when rules may run that nobody knows yet. */
  readonly ruleIds: ReadonlySet<string> | undefined;
}

/** Makes a reader of attached files. What is wrong with them becomes notifications. */
export function createAttachedFiles(options: AttachedOptions): AttachedFiles {
  const reading: Reading = { ...options, notifications: [], files: new Set() };
  const waivers = new Map<string, readonly Waiver[]>();
  const baselines = new Map<string, Baseline | undefined>();
  return {
    notifications: reading.notifications,
    files: reading.files,
    async waiversOf(stated) {
      const all: Waiver[] = [];
      for (const file of stated) {
        const known = waivers.get(file.value) ?? (await readWaivers(file, reading));
        waivers.set(file.value, known);
        for (const added of known) all.push(added);
      }
      return all;
    },
    async baselineAt(file) {
      if (file === undefined) return undefined;
      if (!baselines.has(file.value)) baselines.set(file.value, await readBaseline(file, reading));
      return baselines.get(file.value);
    },
  };
}

interface Reading extends AttachedOptions {
  readonly notifications: Notification[];
  readonly files: Set<string>;
}

type Kind = 'waiver' | 'baseline';

const missingCodes = { waiver: 'waivers-missing', baseline: 'baseline-missing' } as const satisfies Record<Kind, string>;

const maxBytes = { waiver: 16 * 1024 * 1024, baseline: maxBaselineBytes } as const satisfies Record<Kind, number>;

async function readWaivers(file: Stated<string>, reading: Reading): Promise<readonly Waiver[]> {
  const { uriOf, ruleIds, notifications, files } = reading;
  const path = file.value;
  const fileUri = pathToFileURL(path).href;
  const uri = uriOf(fileUri);
  try {
    const document = await parseDocument(await readBytes(path, 'waiver', reading), fileUri);
    files.add(path);
    const { waivers, problems } = parseWaivers(document, uri, { folder: dirname(path), ruleIds });
    for (const added of problems.map(toNotification)) notifications.push(added);
    return waivers;
  } catch (error) {
    notifications.push(failure(error, file, { uri, kind: 'waiver' }));
    return [];
  }
}

async function readBaseline(file: Stated<string>, reading: Reading): Promise<Baseline | undefined> {
  const { uriOf, notifications, files } = reading;
  const path = file.value;
  const fileUri = pathToFileURL(path).href;
  const uri = uriOf(fileUri);
  try {
    const text = decodeText(await readBytes(path, 'baseline', reading), fileUri);
    files.add(path);
    return parseBaseline(text, uri);
  } catch (error) {
    notifications.push(failure(error, file, { uri, kind: 'baseline' }));
    return undefined;
  }
}

function readBytes(path: string, kind: Kind, { root, fileRoot }: AttachedOptions): Promise<Uint8Array> {
  const folder = isInside(path, fileRoot) ? fileRoot : root;
  return createFileReader({ root: folder, limits: { maxFileBytes: maxBytes[kind] } }).read(pathToFileURL(path).href);
}

/** The layer with the waiver file and the baseline beside it, where it names none and they are there. */
export function withFilesBeside(layer: Layer, uriOf: (uri: string) => string): Layer {
  const folder = dirname(layer.path);
  const waiverFile = layer.waiverFiles === undefined ? fileIn(folder, waiverFileName, uriOf) : undefined;
  const baselineFile = layer.baselineFile ?? fileIn(folder, baselineFileName, uriOf);
  return {
    ...layer,
    waiverFiles: waiverFile === undefined ? layer.waiverFiles : { value: [waiverFile.value], origin: waiverFile.origin },
    baselineFile,
  };
}

/** A file of a name in a folder (absolute), when it is there; what says so is the file itself. */
export function fileIn(folder: string, name: string, uriOf: (uri: string) => string): Stated<string> | undefined {
  const path = join(folder, name);
  return isThere(path) ? { value: path, origin: startOf(uriOf(pathToFileURL(path).href)) } : undefined;
}

function startOf(uri: string): Location {
  const start = { line: 1, column: 1 };
  return { uri, pointer: '', range: { start, end: start } };
}

/** Errors of the file's own content have their place; that it cannot be read is said where it is named. */
function failure(error: unknown, { origin }: Stated<string>, { uri, kind }: { readonly uri: string; readonly kind: Kind }): Notification {
  if (!(error instanceof ToolError)) throw error;
  const { code, message, help, location } = error;
  if (!code.startsWith('file-')) {
    return toNotification(new ToolError(`${kind}-invalid`, message, { help, location: { ...location, uri }, cause: error }));
  }
  const missing = {
    waiver: 'Write the file, or take it out of "waivers".',
    baseline: 'Write it with "lintel baseline create", or take out "baseline".',
  };
  const notification = toNotification(placed(error, origin, missing[kind]));
  return code === 'file-not-found' ? { ...notification, code: missingCodes[kind] } : notification;
}
