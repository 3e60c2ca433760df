import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lint } from '../../api.ts';
import { waiverFileName } from '../../config/attached-files.ts';
import type { Report } from '../../report/report.ts';
import { count } from '../../reporters/phrases.ts';
import { displayPath } from '../../reporters/uri.ts';
import { relativeUri } from '../../uri.ts';
import type { Arguments } from '../arguments.ts';
import { addDays } from '../days.ts';
import type { PreparedLint } from '../prepare-lint.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import type { LeftOut, ReadIgnores } from './ignored-rule.ts';
import { type Definitions, planConfiguration } from './plan-configuration.ts';
import { type DeclaredFacts, readDeclaredFacts } from './read-definitions.ts';
import { readInlineIgnores } from './read-inline.ts';
import { readRedoclyIgnores, redoclyIgnoreFile } from './read-redocly.ts';
import { readVacuumIgnores, vacuumIgnoreFile } from './read-vacuum.ts';
import { toWaivers } from './to-waivers.ts';
import { waiverFileText } from './waiver-file-text.ts';

/** What is to be written, and what there is to say about it. */
export interface InitPlan {
  /** Texts by the names of files in the working directory. */
  readonly files: ReadonlyMap<string, string>;
  readonly summary: readonly string[];
}

/**
 * Plans what `lintel init` writes: reads definitions and other linters' exceptions, and lints where there are any.
 * @throws ToolError for a file of exceptions that cannot be read
 */
export async function planInit(args: Arguments, prepared: PreparedLint, environment: Terminal['environment']): Promise<InitPlan> {
  const { request, root } = prepared;
  const { cwd } = request;
  const definitions = new Map<string, DeclaredFacts>();
  for (const { path, root: ownRoot } of request.entries) definitions.set(path, await readDeclaredFacts(path, ownRoot ?? root));
  const configuration = planConfiguration(definitions, { folder: cwd, root });
  const takesOver = args.flags.get('waivers') !== false;
  const { ignored, left } = takesOver ? await readIgnores(args, definitions, cwd) : nothing;
  const report = ignored.length === 0 ? undefined : await lint(request);
  await prepared.finish();
  const taken = toWaivers(ignored, report?.findings ?? []);
  const created = today(environment);
  const terms = { created, expires: addDays(created, daysOfWaivers), ownerOf: ownersBy(definitions, cwd) };
  const files = new Map([['lintel.yaml', configuration.text]]);
  if (taken.waivers.length > 0) files.set(waiverFileName, waiverFileText(taken.waivers, terms));
  return {
    files,
    summary: [
      `lintel.yaml names ${count(configuration.apis.length, 'API')}.`,
      ...(taken.waivers.length === 0
        ? []
        : [`${waiverFileName} holds ${count(taken.waivers.length, 'waiver')} until ${terms.expires}, taken over from other linters.`]),
      ...leftOutLines([...left, ...taken.left]),
      ...uncheckedLines(report),
      ...configuration.remarks,
    ],
  };
}

/** Long enough to look at them all, short enough that it is done. */
const daysOfWaivers = 90;

async function readIgnores(args: Arguments, definitions: Definitions, cwd: string): Promise<ReadIgnores> {
  const redocly = join(cwd, redoclyIgnoreFile);
  const named = args.values.get('vacuum-ignore');
  const vacuum = resolve(cwd, named ?? vacuumIgnoreFile);
  const documents = new Set([...definitions.values()].flatMap((facts) => facts.documents.map((uri) => relativeUri(uri, cwd))));
  const read = [
    existsSync(redocly) ? await readRedoclyIgnores(redocly, cwd) : nothing,
    named !== undefined || existsSync(vacuum) ? await readVacuumIgnores(vacuum, cwd) : nothing,
    { ignored: await readInlineIgnores(documents, cwd), left: [] },
  ];
  return { ignored: read.flatMap(({ ignored }) => ignored), left: read.flatMap(({ left }) => left) };
}

const nothing: ReadIgnores = { ignored: [], left: [] };

/** Owners by file; of one that several definitions share, the first. */
function ownersBy(definitions: Definitions, cwd: string): (path: string) => string {
  const owners = new Map<string, string>();
  for (const { owner, documents } of definitions.values()) {
    for (const uri of documents) {
      const path = displayPath(relativeUri(uri, cwd));
      if (owner !== undefined && !owners.has(path)) owners.set(path, owner);
    }
  }
  return (path) => owners.get(path) ?? 'unassigned';
}

const maxListed = 20;

/** What was not taken over, alike ones together. */
function leftOutLines(left: readonly LeftOut[]): readonly string[] {
  const amounts = new Map<string, number>();
  for (const { source, rule, why } of left) {
    const line = `${rule} (${source}) ${why}`;
    amounts.set(line, (amounts.get(line) ?? 0) + 1);
  }
  if (amounts.size === 0) return [];
  const lines = [...amounts].map(([line, amount]) => `  ${line}${amount === 1 ? '' : `, ${amount} times`}.`);
  const more = lines.length - maxListed;
  return [
    `${count(left.length, 'exception')} not taken over:`,
    ...lines.slice(0, maxListed),
    ...(more > 0 ? [`  … and ${more} more kinds.`] : []),
  ];
}

function uncheckedLines(report: Report | undefined): readonly string[] {
  const problems = report?.notifications.filter(({ level }) => level === 'error').length ?? 0;
  return problems === 0 ? [] : ['Not everything could be checked, so exceptions may be missing: "lintel lint" says why.'];
}
