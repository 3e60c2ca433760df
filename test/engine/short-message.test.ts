import { expect, test } from 'vitest';
import { shortMessage } from '../../src/engine/short-message.ts';

test('a message as rules write them stays as it is', () => {
  expect(shortMessage(`Server URL "${'a'.repeat(900)}" is not https.`)).toContain('a'.repeat(900));
});

test('a longer one keeps its beginning, and its end, which says what is wrong', () => {
  const message = shortMessage(`Operation GET /${'a'.repeat(1_000_000)} has no operationId.`);
  expect(message).toMatch(/^Operation GET \/a+…a+ has no operationId\.$/);
  expect(message).toHaveLength(1001);
});

test.each([0, 1])('no character is cut in two (%i)', (shift) => {
  const message = shortMessage(`${'a'.repeat(shift)}${'😀'.repeat(1000)}${'b'.repeat(299 + shift)}`);
  expect(message).not.toMatch(/\p{Cs}/u);
  expect(message.length).toBeGreaterThan(995);
});
