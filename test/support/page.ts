import { readFileSync } from 'node:fs';

/** A fenced example of a rule's page. */
export interface Example {
  readonly section: 'Fails' | 'Passes';
  readonly language: 'yaml' | 'json';
  /** Only as written: no other version. */
  readonly isExact: boolean;
  /** Also as JSON. */
  readonly isConvertible: boolean;
  readonly text: string;
  /** Further files by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Options of the rule that differ from their defaults. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Line of the fence in the page, 1-based. */
  readonly line: number;
}

/** A finding that a comment announces. */
export interface Expected {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A rule's page, read by its structure. */
export interface Page {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly string[];
  readonly examples: readonly Example[];
}

/** Reads a rule's page. */
export function readPage(path: string): Page {
  const lines = readFileSync(path, 'utf8').split('\n');
  const sections: string[] = [];
  const examples: Example[] = [];
  let files: Record<string, string> = {};
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.startsWith('## ')) sections.push(line.slice(3).trim());
    if (!line.startsWith('```')) continue;
    const start = index;
    const [language = '', ...flags] = line.slice(3).trim().split(/\s+/);
    const body: string[] = [];
    for (index += 1; index < lines.length && lines[index] !== '```'; index += 1) body.push(lines[index] ?? '');
    const section = sections.at(-1);
    if ((section !== 'Fails' && section !== 'Passes') || (language !== 'yaml' && language !== 'json')) continue;
    const text = `${body.join('\n')}\n`;
    const file = flagValue(flags, 'file');
    if (file !== undefined) {
      files[file] = text;
      continue;
    }
    const isConvertible = language === 'yaml' && !flags.includes('no-json') && Object.keys(files).length === 0;
    const options = readOptions(flags);
    examples.push({ section, language, isExact: flags.includes('exact'), isConvertible, text, files, options, line: start + 1 });
    files = {};
  }
  const title = (lines[0] ?? '').replace(/^# /, '');
  return { title, summary: lines.slice(1).find((line) => line.trim() !== '') ?? '', sections, examples };
}

function readOptions(flags: readonly string[]): Readonly<Record<string, unknown>> {
  return JSON.parse(flagValue(flags, 'options') ?? '{}');
}

/** The text after `name=`. */
function flagValue(flags: readonly string[], name: string): string | undefined {
  return flags.find((flag) => flag.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The findings that `# finding:` comments in a text announce. */
export function expectedFindings(text: string, file: string): readonly Expected[] {
  return text.split('\n').flatMap((line, index) => {
    const [, ...messages] = line.split(/\s*# finding: /);
    return messages.map((message) => ({ file, line: index + 1, message: message.trim() }));
  });
}
