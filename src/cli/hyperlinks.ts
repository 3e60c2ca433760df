import { pathToFileURL } from 'node:url';
import { isFileUri } from '../reporters/uri.ts';
import { pathOf } from './output/source-reader.ts';
import type { Terminal } from './terminal.ts';

/** What tells whether a stream shows links. */
export interface LinkSurroundings {
  readonly environment: Terminal['environment'];
  readonly isTerminal: boolean;
  /** Whether colours are written to it. */
  readonly color: boolean;
  readonly platform?: NodeJS.Platform;
}

/**
 * Whether a stream takes hyperlinks (OSC 8). No terminal can be asked; this decides as the package supports-hyperlinks 4 does:
 * `FORCE_HYPERLINK` (`0` means no), then a terminal with colours, outside of CI, that is known to take them.
 */
export function wantsHyperlinks({ environment, isTerminal, color, platform = process.platform }: LinkSurroundings): boolean {
  const force = environment['FORCE_HYPERLINK'];
  if (force !== undefined && force !== '') return Number.parseInt(force, 10) !== 0;
  if (!isTerminal || !color) return false;
  if (environment['WT_SESSION'] !== undefined) return true;
  if (platform === 'win32' || isSet(environment['CI']) || isSet(environment['TEAMCITY_VERSION'])) return false;
  return isKnownProgram(environment) || isKnownVte(environment) || terminals.has(environment['TERM'] ?? '');
}

/**
 * Finds the URL of a file by its uri in a report. There is none where the terminal is on another machine than the file: over SSH, and
 * where Windows shows what runs in its subsystem for Linux.
 */
export function fileLinks(environment: Terminal['environment'], cwd: string): (uri: string) => string | undefined {
  if (isSet(environment['SSH_CONNECTION']) || isSet(environment['WSL_DISTRO_NAME'])) return () => undefined;
  return (uri) => {
    if (!isFileUri(uri)) return undefined;
    try {
      return pathToFileURL(pathOf(uri, cwd)).href;
    } catch {
      return undefined;
    }
  };
}

/** By `TERM_PROGRAM`, the first version that takes links. */
const programs: ReadonlyMap<string, readonly [major: number, minor: number]> = new Map([
  ['iTerm.app', [3, 1]],
  ['WezTerm', [20_200_620, 0]],
  ['vscode', [1, 72]],
  ['ghostty', [0, 0]],
  ['zed', [0, 0]],
  ['WarpTerminal', [0, 0]],
]);

const terminals: ReadonlySet<string> = new Set(['alacritty', 'xterm-kitty']);

function isKnownProgram(environment: Terminal['environment']): boolean {
  const name = environment['TERM_PROGRAM'] ?? '';
  const least = programs.get(name);
  if (least === undefined) return false;
  // Cursor is a VS Code that counts its versions on its own.
  if (name === 'vscode' && isSet(environment['CURSOR_TRACE_ID'])) return true;
  const [major = 0, minor = 0] = (environment['TERM_PROGRAM_VERSION'] ?? '').split('.').map((part) => Number.parseInt(part, 10) || 0);
  return major > least[0] || (major === least[0] && minor >= least[1]);
}

/** `VTE_VERSION` is `6800` for 0.68.0. Links came with 0.50, which crashed on them until 0.50.1. */
function isKnownVte(environment: Terminal['environment']): boolean {
  const version = environment['VTE_VERSION'] ?? '';
  return /^\d{4,5}$/.test(version) && Number(version) > 5000;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
