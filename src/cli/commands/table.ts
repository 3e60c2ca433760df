import type { Command, CommandGroup } from '../command.ts';
import { baseline } from './baseline.ts';
import { coverage } from './coverage.ts';
import { evidence } from './evidence.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { lint } from './lint.ts';
import { printConfig } from './print-config.ts';
import { rules } from './rules.ts';
import { waivers } from './waivers.ts';

/** The command that runs when none is named. */
export const defaultCommand: Command = lint;

/** All commands, in the order of the help. */
export const commands: readonly (Command | CommandGroup)[] = [
  lint,
  init,
  printConfig,
  baseline,
  waivers,
  coverage,
  evidence,
  rules,
  explain,
];
