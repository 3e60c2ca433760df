import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { askGit } from './ask-git.ts';
import { createIsIgnored } from './ignored.ts';
import { searchFolder } from './search-folder.ts';

/**
 * The files in a folder (absolute) that hold one of `texts`, as paths below the folder with forward slashes. Looks at files that are
 * named like YAML or JSON: those that git tracks, as they are on disk, or where git cannot answer those that a search of the folder finds.
 */
export function filesWithText(texts: readonly string[], folder: string): readonly string[] {
  return searchWithGit(texts, folder) ?? searchWithoutGit(texts, folder);
}

/** Git reads ten thousand files in a tenth of a second. `undefined` where there is no repository. */
function searchWithGit(texts: readonly string[], folder: string): readonly string[] | undefined {
  const patterns = texts.flatMap((text) => ['-e', text]);
  // Git refuses to run when its environment wants names taken literally.
  const answer = askGit(['grep', '-lzaF', '--no-color', ...patterns, '--', '*.yaml', '*.yml', '*.json'], folder);
  if (answer?.exitCode === exitCodeOfNothing) return [];
  return answer?.exitCode === 0 ? answer.output.split('\0').filter((name) => name !== '') : undefined;
}

const exitCodeOfNothing = 1;

function searchWithoutGit(texts: readonly string[], folder: string): readonly string[] {
  const { files } = searchFolder(folder, createIsIgnored(folder));
  return files.filter((path) => holdsOneOf(texts, path)).map((path) => relative(folder, path).split(sep).join('/'));
}

function holdsOneOf(texts: readonly string[], path: string): boolean {
  try {
    const content = readFileSync(path, 'utf8');
    return texts.some((text) => content.includes(text));
  } catch {
    return false;
  }
}
