import { staleWaiver } from '../../policy/waiver-register.ts';
import type { Notification, WaiverUse } from '../../report/report.ts';
import { forTerminal } from '../../reporters/escape.ts';
import { painter, type Style } from '../../reporters/paint.ts';
import { count } from '../../reporters/phrases.ts';
import { displayPath } from '../../reporters/uri.ts';
import { waiverName } from '../../reporters/waiver-phrases.ts';
import type { Arguments } from '../arguments.ts';
import { exitNoVerdict } from '../command.ts';
import { daysBetween } from '../days.ts';
import { problemText } from '../error-text.ts';
import { type Terminal, wantsColor } from '../terminal.ts';
import { today } from '../today.ts';
import { waiversCheck } from './waivers.ts';
import { type FoundWaivers, findWaivers } from './waivers-lint.ts';

/** Runs `lintel waivers check`: says what is wrong with waivers. Returns the exit code. */
export async function runWaiversCheck(args: Arguments, terminal: Terminal): Promise<number> {
  const { environment, stdout, stderr } = terminal;
  const date = today(environment);
  const found = await findWaivers(args, terminal, { command: waiversCheck, lints: true });
  const { uses = [] } = found;
  const notifications = [...found.notifications, ...unusedWaivers(found)];
  const over = uses.filter(({ hasExpired }) => hasExpired);
  // That one which has expired is about nothing any more is said with it.
  const isSaid = ({ code, location }: Notification): boolean => code === 'waiver-stale' && over.some((use) => use.location === location);
  const remarks = [...over.map((use) => expired(use, date)), ...notifications.filter((one) => !isSaid(one)).flatMap(toRemark)];
  const paint = painter(wantsColor(environment, stdout.isTerminal, args.flags.get('color')));
  for (const { level, word, message, location, help } of remarks) {
    await stdout.write(`${paint(styles[level], word)}  ${forTerminal(message)}\n  at ${forTerminal(placeText(location))}\n`);
    if (help !== undefined) await stdout.write(`  ${paint('cyan', 'help:')} ${forTerminal(help)}\n`);
  }
  await stdout.write(`${summary(uses, remarks)}\n`);
  const errorColor = wantsColor(environment, stderr.isTerminal, args.flags.get('color'));
  const others = notifications.filter(({ level, code }) => level === 'error' && !isAboutWaivers(code));
  for (const error of others) await stderr.write(problemText(error, errorColor));
  if (others.length > 0 || remarks.some(({ level }) => level === 'error')) return exitNoVerdict;
  return remarks.some(({ level }) => level === 'warning') ? 1 : 0;
}

/**
 * Waivers that are about nothing, told where everything was looked at. A scope that names no file and no API, such as a fingerprint, says
 * nothing of where it should have been found: `lint` cannot know.
 */
function unusedWaivers({ uses = [], ruleIds, isWhole, notifications }: FoundWaivers): readonly Notification[] {
  if (!isWhole || notifications.some(({ level }) => level === 'error')) return [];
  const told = new Set<unknown>(notifications.filter(({ code }) => isAboutWaivers(code)).map(({ location }) => location));
  return uses
    .filter(({ findings, rule, location }) => findings === 0 && ruleIds.has(rule) && !location.uri.startsWith('../') && !told.has(location))
    .map((use) => staleWaiver({ id: use.id, rule: use.rule, origin: use.location }));
}

/** What is wrong with a waiver. */
interface Remark extends Pick<Notification, 'level' | 'message' | 'help' | 'location'> {
  /** What is wrong, in a word. */
  readonly word: string;
}

const styles: Readonly<Record<Notification['level'], Style>> = { error: 'red', warning: 'yellow', note: 'blue' };

function expired(use: WaiverUse, date: string): Remark {
  const { rule, expires, findings, owner, location } = use;
  const about = findings === 0 ? 'no finding is left' : `${count(findings, 'finding')} ${findings === 1 ? 'is' : 'are'} open again`;
  const whose = owner === undefined ? '' : ` (${owner})`;
  return {
    level: 'warning',
    word: 'expired',
    message: `${waiverName(use)} expired ${count(daysBetween(expires, date), 'day')} ago, on ${expires}: of ${rule}, ${about}${whose}.`,
    help: findings === 0 ? 'Remove it.' : 'Repair what it is about and remove it, or grant a new waiver.',
    location,
  };
}

/** What a notification says of a waiver; nothing for other notifications. */
function toRemark({ code, level, message, help, location }: Notification): readonly Remark[] {
  if (!isAboutWaivers(code)) return [];
  const word = code.slice(prefix.length).replaceAll('-', ' ');
  return [{ level, word, message, ...(help === undefined ? {} : { help }), ...(location === undefined ? {} : { location }) }];
}

const prefix = 'waiver-';

function isAboutWaivers(code: string): boolean {
  return code.startsWith(prefix);
}

function placeText(location: Remark['location']): string {
  if (location === undefined) return 'an unknown place';
  const path = displayPath(location.uri);
  return 'range' in location ? `${path}:${location.range.start.line}:${location.range.start.column}` : path;
}

/** `4 waivers: 1 expired, 1 stale.` */
function summary(uses: readonly WaiverUse[], remarks: readonly Remark[]): string {
  const amounts = new Map<string, number>();
  for (const { word, level } of remarks) if (level !== 'note') amounts.set(word, (amounts.get(word) ?? 0) + 1);
  const parts = [...amounts].map(([word, amount]) => `${amount} ${word}`);
  const all = uses.length === 0 ? 'No waivers' : count(uses.length, 'waiver');
  return parts.length === 0 ? `${all}${uses.length === 0 ? '.' : ', all in order.'}` : `${all}: ${parts.join(', ')}.`;
}
