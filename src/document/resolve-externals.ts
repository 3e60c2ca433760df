import { $RefParser } from '@apidevtools/json-schema-ref-parser';

/**
 * Runs the resolver of `@apidevtools/json-schema-ref-parser` over the files a document refers to, and those they refer to, each
 * once. `load` reads one file, at an absolute URI, and answers with the URIs it needs; what it throws ends the run.
 *
 * The resolver is shown lists of distinct references instead of documents: its time grows with the square of the number of
 * references in one document, and it knows `$ref` alone.
 */
export async function resolveExternals(
  entry: string,
  targets: readonly string[],
  load: (uri: string) => Promise<readonly string[]>,
): Promise<void> {
  let stop: { readonly cause: unknown } | undefined;
  const loadOne = atMost(concurrency, async (uri: string) => {
    if (stop !== undefined) return [];
    try {
      return await load(uri);
    } catch (cause) {
      stop ??= { cause };
      return [];
    }
  });
  await $RefParser.resolve(entry, referenceList(targets), {
    resolve: {
      file: false,
      http: false,
      lintel: { order: 1, canRead: true, read: ({ url }: { url: string }) => loadOne(url).then(asText) },
    },
    parse: {
      json: false,
      yaml: false,
      text: false,
      binary: false,
      lintel: { order: 1, canParse: true, allowEmpty: true, parse: ({ data }: { data: unknown }) => referenceList(fromText(data)) },
    },
  });
  if (stop !== undefined) throw stop.cause;
}

/** Files open at a time: far below what an operating system allows, enough to keep the disk busy. */
const concurrency = 16;

function referenceList(uris: readonly string[]) {
  return { references: uris.map(($ref) => ({ $ref })) };
}

/** A read plugin hands over text or bytes, so the URIs travel as lines. */
function asText(uris: readonly string[]): string {
  return uris.join('\n');
}

function fromText(data: unknown): readonly string[] {
  return typeof data === 'string' && data !== '' ? data.split('\n') : [];
}

/** Lets `limit` calls of `task` run at a time; the others wait in order. */
function atMost<In, Out>(limit: number, task: (input: In) => Promise<Out>): (input: In) => Promise<Out> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (input) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await task(input);
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
