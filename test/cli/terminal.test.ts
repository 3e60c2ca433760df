import { expect, test } from 'vitest';
import { wantsColor } from '../../src/cli/terminal.ts';

test.each([
  ['a terminal has colours', {}, true, undefined, true],
  ['a terminal that is dumb has none', { TERM: 'dumb' }, true, undefined, false],
  ['NO_COLOR takes them from a terminal', { NO_COLOR: '1' }, true, undefined, false],
  ['an empty NO_COLOR does not', { NO_COLOR: '' }, true, undefined, true],
  ['FORCE_COLOR goes before NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, undefined, true],
  ['FORCE_COLOR=0 takes them', { FORCE_COLOR: '0' }, true, undefined, false],
  ['FORCE_COLOR=false takes them', { FORCE_COLOR: 'false' }, true, undefined, false],
  ['a pipe has none', { TERM: 'xterm' }, false, undefined, false],
  ['FORCE_COLOR gives a pipe colours', { FORCE_COLOR: '' }, false, undefined, true],
  ['--color goes before the environment', { NO_COLOR: '1' }, false, true, true],
  ['--no-color goes before the environment', { FORCE_COLOR: '1' }, true, false, false],
] as const)('%s', (_title, environment, isTerminal, flag, expected) => {
  expect(wantsColor(environment, isTerminal, flag)).toBe(expected);
});
