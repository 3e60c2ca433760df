/** A section of a page: what it says, and the commands that it shows. */
export interface Section {
  /** The heading: a sentence. */
  readonly title: string;
  /** The text of the section, with its heading. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Commands that are shown one after the other, with what they print. */
export interface Block {
  /** As it stands in the section, without the fence. */
  readonly text: string;
  /** Shell commands, each with the lines of its here-documents. */
  readonly commands: readonly string[];
}

/** What a command of a page did. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

const fenced = /^```console\n([\s\S]*?)^```$/gm;

/** The sections of a page (Markdown) under headings of level 2. What stands before the first one is no section. */
export function readSections(page: string): readonly Section[] {
  // What a command prints can look like a heading.
  const heads = [...page.matchAll(/^```console\n[\s\S]*?^```$|^## /gm)].filter(([match]) => match === '## ').map(({ index }) => index);
  return heads
    .map((start, number) => page.slice(start, heads[number + 1]))
    .map((text) => ({
      title: /^## (.*)$/m.exec(text)?.[1] ?? '',
      text,
      blocks: readBlocks(text),
    }));
}

/** The blocks of a text that show commands. */
export function readBlocks(text: string): readonly Block[] {
  return [...text.matchAll(fenced)].map(([, block = '']) => ({ text: block, commands: readCommands(block) }));
}

/** A block, with carriage returns made visible, as it would show what its commands did. */
export function showBlock({ commands }: Block, results: readonly Ran[]): string {
  return commands
    .map((command, index) => {
      const { stdout = '', stderr = '', exitCode = 0 } = results[index] ?? {};
      const lines = [
        ...command.split('\n').map((line, number) => `${number === 0 ? '$' : '>'} ${line}`),
        ...linesOf(stdout),
        ...linesOf(stderr).map((line) => `! ${line}`),
        ...(exitCode === 0 ? [] : [`[exit code ${exitCode}]`]),
      ];
      return `${lines.join('\n')}\n`;
    })
    .join('');
}

/** A page with other texts in its blocks, in their order. */
export function withBlocks(page: string, blocks: readonly string[]): string {
  let index = 0;
  return page.replace(fenced, () => `\`\`\`console\n${blocks[index++] ?? ''}\`\`\``);
}

function readCommands(block: string): readonly string[] {
  const commands: string[][] = [];
  // Output may have a line that starts with ">"; only those at once after a command continue it.
  let continues = false;
  for (const line of block.split('\n')) {
    if (line.startsWith('$ ')) commands.push([line.slice(2)]);
    else if (continues && line.startsWith('> ')) commands.at(-1)?.push(line.slice(2));
    continues = line.startsWith('$ ') || (continues && line.startsWith('> '));
  }
  return commands.map((lines) => lines.join('\n'));
}

function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  const lines = text.replace(/\n$/, '').replaceAll('\r', '␍').split('\n');
  return text.endsWith('\n') ? lines : [...lines.slice(0, -1), `${lines.at(-1)}[no end of line]`];
}
