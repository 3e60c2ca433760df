import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from '../cli/build-cli.ts';
import { type Block, readBlocks, readSections, showBlock, withBlocks } from './console-page.ts';
import { organizationFolder, type RunOptions, runCommands } from './run-commands.ts';

// Pages show commands and what they print, as a reader sees it: stdout, then stderr (`! `), then the exit code unless it is 0.
// With LINTEL_WRITE_PAGES=1 they are written anew, to be read and judged line by line before they are believed.
const writes = process.env['LINTEL_WRITE_PAGES'] === '1';
const folder = fileURLToPath(new URL('pages', import.meta.url));

/** The example as a repository with one commit on `main`, on a day on which its waivers are what their comments say. */
const prepare = `rm README.md
git init --quiet --initial-branch main
git add .
git commit --quiet --message 'The organization'
export SOURCE_DATE_EPOCH=1795348800`;

let cli: BuiltCli;

beforeAll(async () => {
  cli = await buildCli();
});

afterAll(() => cli.remove());

async function play(blocks: readonly Block[], options: Omit<RunOptions, 'cli'>): Promise<readonly string[]> {
  const commands = blocks.map((block) => block.commands);
  const results = [...(await runCommands(commands.flat(), { cli: cli.path, ...options }))];
  return blocks.map((block, index) => showBlock(block, results.splice(0, commands[index]?.length ?? 0)));
}

describe.skipIf(process.platform === 'win32')('the organization', () => {
  test('its README shows what happens', async () => {
    const path = join(organizationFolder, 'README.md');
    const page = readFileSync(path, 'utf8');
    const shown = withBlocks(page, await play(readBlocks(page), {}));
    if (writes) writeFileSync(path, shown);
    else expect(shown).toBe(page);
  });

  describe.each(readdirSync(folder).sort())('%s', (name) => {
    const page = readFileSync(join(folder, name), 'utf8');
    const sections = readSections(page);
    const shown = new Map(sections.map(({ text }) => [text, text]));

    test.each(sections.map((section) => [section.title, section] as const))('%s', async (_title, { text, blocks }) => {
      expect(blocks.flatMap(({ commands }) => commands)).not.toEqual([]);
      shown.set(text, withBlocks(text, await play(blocks, { prepare })));
      if (!writes) expect(shown.get(text)).toBe(text);
    });

    afterAll(() => {
      if (writes) writeFileSync(join(folder, name), page.slice(0, page.indexOf('\n## ') + 1) + [...shown.values()].join(''));
    });
  });
});
