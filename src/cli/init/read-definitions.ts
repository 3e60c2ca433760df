import { pathToFileURL } from 'node:url';
import { createFileReader } from '../../document/file-reader.ts';
import { loadGraph } from '../../document/load.ts';
import { ToolError } from '../../errors.ts';
import { declarationOf } from '../../openapi/context.ts';
import { buildModel } from '../../openapi/model.ts';
import type { Classification } from '../../report/classification.ts';

/** What a definition says about itself. */
export interface DeclaredFacts {
  readonly declared: Classification;
  readonly owner: string | undefined;
  /** Absolute URIs of its documents. */
  readonly documents: readonly string[];
}

/** Reads what a definition (absolute path) says about itself; nothing, when it cannot be read: the lint says why. */
export async function readDeclaredFacts(path: string, root: string): Promise<DeclaredFacts> {
  const uri = pathToFileURL(path).href;
  try {
    const graph = await loadGraph({ uri }, { reader: createFileReader({ root }) });
    const { declared, root: element } = buildModel(graph);
    const info = element.one('info');
    const owner = (info === undefined ? undefined : declarationOf(info, 'owner')) ?? declarationOf(element, 'owner');
    return { declared, owner: nameIn(owner?.value), documents: [...graph.documents.keys()] };
  } catch (error) {
    if (error instanceof ToolError) return { declared: {}, owner: undefined, documents: [uri] };
    throw error;
  }
}

/** A name, or the first of several, on one line. */
function nameIn(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && /^\S.{0,198}$/u.test(first) && !/\p{C}/u.test(first) ? first.trim() : undefined;
}
