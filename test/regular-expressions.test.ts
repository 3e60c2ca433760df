import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What takes the square of a text's length, or more: only of texts that are short, or that nobody else writes. */
const known: ReadonlyMap<string, string> = new Map([
  ['rulesets/data-protection/no-real-pii-in-examples.ts', 'texts of at most 320 characters'],
  ['rulesets/data-protection/personal-samples.ts', 'local parts of at most 64 characters'],
  ['rulesets/errors/internal-texts.ts', 'repetitions of at most 300 characters'],
  ['rulesets/input-validation/misread-pattern.ts', 'repetitions of at most 100 characters'],
  ['src/cli/base/changed-packages.ts', 'paths of files'],
  ['src/cli/base/list-tree.ts', 'names of files'],
  ['src/cli/init/api-ids.ts', 'names of at most 90 characters'],
  ['src/cli/input/sniff.ts', 'slices of at most 100 characters'],
  ['src/cli/watch/mentioned-files.ts', 'one line at a time of a file that is being edited'],
  ['src/html-app/model/words.ts', 'numbers'],
  ['src/policy/specimens.ts', 'globs, whose length is limited'],
  ['src/reporters/page-lines.ts', 'pages of rules'],
  ['src/spectral-rulesets/fast/template.ts', 'messages of rulesets'],
  ['src/spectral-rulesets/time/matching-steps.ts', 'expressions of rulesets'],
]);

function regularExpressionsIn(file: string): readonly (readonly [source: string, flags: string])[] {
  const { code } = transformSync(readFileSync(join(root, file), 'utf8'), { loader: file.endsWith('x') ? 'tsx' : 'ts', target: 'es2022' });
  const found: [string, string][] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'regex') found.push([value.pattern, value.flags]);
      else look(value);
    }
  };
  look(parseAst(code));
  return found;
}

const files = ['rulesets', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);

// What cannot be decided in time counts as safe: no test here waits for it.
test('no regular expression takes more than linear time of what a definition holds', { timeout: 600_000 }, () => {
  const slow: string[] = [];
  let count = 0;
  for (const file of files) {
    for (const [source, flags] of regularExpressionsIn(file)) {
      count += 1;
      const { status } = checkSync(source, flags, { timeout: 1000 });
      if (status === 'vulnerable' && !known.has(file)) slow.push(`${file} /${source}/${flags}`);
    }
  }
  expect(slow).toEqual([]);
  expect(count).toBeGreaterThan(500);
});
