import type { Graph } from '../../src/document/graph.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import { loadGraph } from '../../src/document/load.ts';
import { ToolError } from '../../src/errors.ts';
import { buildModel, type Model } from '../../src/openapi/model.ts';

/** Where the files of a test stand. */
export const testRoot = 'file:///repository/';

/** Loads a definition from texts by relative name; `entry` names the entry document. */
export function loadTexts(files: Readonly<Record<string, string>>, entry: string): Promise<Graph> {
  const texts = new Map(Object.entries(files).map(([name, text]) => [new URL(name, testRoot).href, text]));
  const reader = {
    read: async (uri: string): Promise<Uint8Array> => {
      const text = texts.get(uri);
      if (text === undefined)
        throw new ToolError('file-not-found', `file "${uri}" does not exist`, { help: 'Write the file.', location: { uri } });
      return new TextEncoder().encode(text);
    },
  };
  const uri = new URL(entry, testRoot).href;
  return loadGraph({ uri, text: texts.get(uri) ?? '' }, { reader, limits: defaultLimits });
}

/** The model of a definition in one text. */
export async function modelOf(text: string, name = 'openapi.yaml'): Promise<Model> {
  return buildModel(await loadTexts({ [name]: text }, name));
}
