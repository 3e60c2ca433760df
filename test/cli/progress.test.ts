import { expect, test } from 'vitest';
import type { Sink } from '../../src/cli/output/sink.ts';
import { createProgress } from '../../src/cli/progress.ts';

test('short work shows nothing', () => {
  const { written, progress, clock } = start();
  clock.time = 499;
  progress.update(1, 2, 'one.yaml');
  progress.clear();
  expect(written).toEqual([]);
});

test('long work shows one line, and removes it', () => {
  const { written, progress, clock } = start();
  clock.time = 600;
  progress.update(3, 300, 'orders.yaml');
  progress.clear();
  progress.clear();
  expect(written).toEqual(['\r\u001b[K3/300 orders.yaml', '\r\u001b[K']);
});

test('it is shown ten times a second at most', () => {
  const { written, progress, clock } = start();
  for (clock.time = 600; clock.time <= 800; clock.time += 10) progress.update(clock.time, 1000, 'orders.yaml');
  expect(written.map((text) => text.slice(4))).toEqual(['600/1000 orders.yaml', '700/1000 orders.yaml', '800/1000 orders.yaml']);
});

test('a name cannot act on the terminal or take a second line', () => {
  const { written, progress, clock } = start();
  clock.time = 600;
  progress.update(1, 2, '\u001b[2J\n.yaml');
  progress.clear();
  clock.time = 1600;
  progress.update(1, 2, 'long'.repeat(40));
  expect(written[0]).toBe('\r\u001b[K1/2 \\u001b[2J\\u000a.yaml');
  expect(written[2]).toHaveLength('\r\u001b[K'.length + 79);
});

test('a stderr that is no terminal shows nothing', () => {
  const { written, progress, clock } = start(false);
  clock.time = 600;
  progress.update(1, 2, 'orders.yaml');
  progress.clear();
  expect(written).toEqual([]);
});

function start(isTerminal = true): {
  readonly written: string[];
  readonly progress: ReturnType<typeof createProgress>;
  readonly clock: { time: number };
} {
  const written: string[] = [];
  const clock = { time: 0 };
  const sink: Sink = {
    isTerminal,
    width: 80,
    isClosed: false,
    write(text) {
      written.push(text);
      return Promise.resolve();
    },
  };
  return { written, progress: createProgress(sink, () => clock.time), clock };
}
