import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { LintRequest } from '../../api.ts';
import type { Reader } from '../../document/reader.ts';
import { ToolError } from '../../errors.ts';
import type { Settings } from '../../policy/settings.ts';
import type { ChosenRules } from '../choose-rules.ts';
import type { PreparedLint } from '../prepare-lint.ts';

type Recall = NonNullable<LintRequest['recall']>;
type EntryResult = Awaited<ReturnType<Recall>>;

/** What came of definitions, for as long as the files that they consist of, and what is said about them, stay the same. */
export interface ResultMemory {
  /** A request that lints only what is not known, and forgets definitions that it does not ask for. */
  readonly remembering: (request: PreparedLint['request']) => PreparedLint['request'];
  /** Rules that were chosen before. */
  readonly rules: () => ChosenRules | undefined;
  /** Forgets everything: something else than a document has changed. */
  readonly forget: () => void;
  /** Files that the definitions consist of, or would if they were there, as absolute paths. */
  readonly documents: () => ReadonlySet<string>;
}

interface Kept {
  readonly result: EntryResult;
  /** What was read: by URI a hash of the bytes, or the code of the error. */
  readonly reads: ReadonlyMap<string, string>;
}

/** Makes an empty memory. `isStopped` is asked before each definition: a lint that nobody waits for any more is given up. */
export function createResultMemory(isStopped: () => boolean): ResultMemory {
  let kept = new Map<string, Kept>();
  let today = '';
  let held = createHeld();
  const forget = (): void => {
    kept = new Map();
    held = createHeld();
  };
  return {
    forget,
    rules: () => held.rules,
    documents: () => new Set([...kept.values()].flatMap(({ reads }) => [...reads.keys()].flatMap(pathOf))),
    remembering(request) {
      if (request.policy.today !== today) forget();
      today = request.policy.today;
      const before = kept;
      kept = new Map();
      held.rules ??= { ruleset: request.ruleset, spectral: request.spectral };
      const recall: Recall = async (entry, reader, lintWith) => {
        if (isStopped()) throw new Error('The watch has ended.');
        const known = before.get(entry.path);
        // Whoever inspects has to see every definition.
        const isKnown = known !== undefined && request.inspect === undefined && (await isUnchanged(known, reader));
        const fresh = isKnown ? known : await lintAndNote(reader, lintWith);
        kept.set(entry.path, fresh);
        return fresh.result;
      };
      return { ...request, ...held.rules, policy: held.policyOf(request.policy), recall };
    },
  };
}

interface Held {
  rules: ChosenRules | undefined;
  readonly policyOf: (policy: PreparedLint['request']['policy']) => PreparedLint['request']['policy'];
}

/** Judging tells settings and rules apart by what they are, not by what they say: what is said again is the same. */
function createHeld(): Held {
  const settings = new Map<string, Settings>();
  const chosen = new Map<string, Promise<ChosenRules>>();
  return {
    rules: undefined,
    policyOf: (policy) => ({
      ...policy,
      settingsFor: (path) => {
        const own = policy.settingsFor(path);
        const key = JSON.stringify([own.layers.map((layer) => layer.path), own.waivers.map(({ origin }) => origin.uri), own.baseline?.uri]);
        const known = settings.get(key) ?? own;
        settings.set(key, known);
        return known;
      },
      chooseRules: (rulesets) => {
        const key = rulesets.join('\n');
        const known = chosen.get(key) ?? policy.chooseRules(rulesets).then(({ ruleset, spectral }) => ({ ruleset, spectral }));
        chosen.set(key, known);
        return known;
      },
    }),
  };
}

async function lintAndNote(reader: Reader, lintWith: (reader: Reader) => Promise<EntryResult>): Promise<Kept> {
  const reads = new Map<string, string>();
  const noting: Reader = {
    async read(uri) {
      try {
        const bytes = await reader.read(uri);
        reads.set(uri, hashOf(bytes));
        return bytes;
      } catch (error) {
        reads.set(uri, codeOf(error));
        throw error;
      }
    },
  };
  return { result: await lintWith(noting), reads };
}

async function isUnchanged({ reads }: Kept, reader: Reader): Promise<boolean> {
  for (const [uri, hash] of reads) {
    // What lies on another host is not asked for again.
    if (!uri.startsWith('file:')) continue;
    const now = await reader.read(uri).then(hashOf, codeOf);
    if (now !== hash) return false;
  }
  return true;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64');
}

function codeOf(error: unknown): string {
  return error instanceof ToolError ? error.code : 'unknown';
}

function pathOf(uri: string): readonly string[] {
  try {
    return [fileURLToPath(uri)];
  } catch {
    return [];
  }
}
