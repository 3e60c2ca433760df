import type { Command } from '../command.ts';
import { explain } from './explain.ts';
import { lint } from './lint.ts';
import { rules } from './rules.ts';

/** The command that runs when none is named. */
export const defaultCommand: Command = lint;

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [lint, rules, explain];
