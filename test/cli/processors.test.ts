import { expect, test } from 'vitest';
import { countProcessors } from '../../src/cli/threads/processors.ts';

test.each<readonly [string, Readonly<Record<string, string>>, number]>([
  ['nothing is said', {}, 8],
  ['no quota', { 'cpu.max': 'max 100000\n' }, 8],
  ['a quota of two', { 'cpu.max': '200000 100000\n' }, 2],
  ['a quota of one and a half', { 'cpu.max': '150000 100000\n' }, 2],
  ['a tenth', { 'cpu.max': '10000 100000\n' }, 1],
  ['more than there are', { 'cpu.max': '6400000 100000\n' }, 8],
  ['the older files', { 'cpu/cpu.cfs_quota_us': '300000\n', 'cpu/cpu.cfs_period_us': '100000\n' }, 3],
  ['the older files without a quota', { 'cpu/cpu.cfs_quota_us': '-1\n', 'cpu/cpu.cfs_period_us': '100000\n' }, 8],
  ['what nobody understands', { 'cpu.max': '?' }, 8],
])('processors in a control group: %s', (_title, files, expected) => {
  expect(countProcessors((path) => files[path.replace('/sys/fs/cgroup/', '')] ?? '', 8)).toBe(expected);
});

test('there is at least one', () => {
  expect(countProcessors()).toBeGreaterThan(0);
});
