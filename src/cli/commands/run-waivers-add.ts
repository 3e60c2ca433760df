import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packs } from '../../api.ts';
import { addWaiver, readNewWaiver, type WaiverFile } from '../../config/add-waiver.ts';
import { parseWaivers } from '../../config/waiver-file.ts';
import type { ToolError } from '../../errors.ts';
import type { Settings, Waiver } from '../../policy/settings.ts';
import { forTerminal } from '../../reporters/escape.ts';
import { displayPath } from '../../reporters/uri.ts';
import { findSpectralRuleset, isRulesetPath } from '../../spectral-rulesets/find-ruleset.ts';
import { relativeUri } from '../../uri.ts';
import type { Arguments } from '../arguments.ts';
import { exitNoVerdict } from '../command.ts';
import { type Problem, problemText } from '../error-text.ts';
import { type Terminal, wantsColor } from '../terminal.ts';
import { today } from '../today.ts';
import { readWaiverFile, writeWaiverFile } from './waivers-io.ts';
import { policyProblems } from './waivers-policy.ts';
import { readWaiverRequest } from './waivers-request.ts';
import { type WaiverTarget, waiverTarget } from './waivers-target.ts';

/** Runs `lintel waivers add`: writes a waiver to the waiver file. Returns the exit code. */
export async function runWaiversAdd(args: Arguments, { cwd, environment, stdout, stderr }: Terminal): Promise<number> {
  const date = today(environment);
  const target = await waiverTarget(args, cwd);
  const file = { path: target.path, folder: dirname(target.path), uri: relativeUri(pathToFileURL(target.path).href, cwd) };
  const request = readWaiverRequest(args, { today: date, cwd, folder: file.folder });
  const { document, mark } = await readWaiverFile(file, args.values.has('file') ? file.folder : target.root);
  const known = parseWaivers(document, file.uri, file);
  const written = { ...request.waiver, id: request.id ?? freeId([...known.waivers, ...target.settings.waivers], date) };
  const { waiver, problems } = await readNewWaiver(written, file, knownRules(target, cwd));
  const color = wantsColor(environment, stderr.isTerminal, undefined);
  const obstacles: Problem[] = [...known.problems, ...configurationErrors(target, file), ...problems.map(withoutPlace)];
  if (waiver !== undefined && obstacles.length === 0) {
    obstacles.push(...policyProblems(waiver, withWaivers(target.settings, known.waivers, file), date));
  }
  for (const obstacle of obstacles) await stderr.write(problemText(obstacle, color));
  if (obstacles.length > 0) return exitNoVerdict;
  const { text, added } = await addWaiver(document, written, file);
  await writeWaiverFile(file, mark + text);
  const place = `${displayPath(file.uri)}:${added.origin.range.start.line}`;
  await stdout.write(`${forTerminal(`Added ${added.id} at ${place}: ${added.rule} is waived until ${added.expires}.`)}\n`);
  if (!target.isRead)
    await stderr.write(`No configuration here reads ${forTerminal(displayPath(file.uri))}: name it under "waivers" in lintel.yaml.\n`);
  return 0;
}

/** Errors of the configuration, but not that the file which is to be written is not there. */
function configurationErrors({ notifications }: WaiverTarget, { uri }: WaiverFile): readonly Problem[] {
  return notifications.filter(({ level, code, location }) => level === 'error' && code !== 'waivers-missing' && location?.uri !== uri);
}

/** Every rule there is; `undefined` where rulesets bring rules of their own. */
function knownRules({ settings, root }: WaiverTarget, cwd: string): ReadonlySet<string> | undefined {
  const named = settings.layers.flatMap(({ rulesets }) => rulesets?.value ?? []);
  if (named.some(isRulesetPath) || findSpectralRuleset(cwd, root) !== undefined) return undefined;
  return new Set(packs.flatMap((pack) => pack.rules.map(({ id }) => id)));
}

/** What is wrong with a waiver that comes from the command line has no place. */
function withoutPlace({ message, help }: ToolError): Problem {
  return { message, help };
}

function withWaivers(settings: Settings, waivers: readonly Waiver[], { uri }: WaiverFile): Settings {
  return { ...settings, waivers: [...settings.waivers.filter(({ origin }) => origin.uri !== uri), ...waivers] };
}

/** `W-<year>-<number>`: one more than the greatest number of the year. */
function freeId(waivers: readonly Waiver[], date: string): string {
  const beginning = `W-${date.slice(0, 4)}-`;
  const numbers = waivers
    .map(({ id }) => (id.startsWith(beginning) ? id.slice(beginning.length) : ''))
    .filter((text) => /^\d{1,9}$/.test(text));
  return beginning + String(numbers.reduce((most, text) => Math.max(most, Number(text)), 0) + 1).padStart(3, '0');
}
