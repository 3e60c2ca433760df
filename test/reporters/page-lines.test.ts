import { expect, test } from 'vitest';
import { pageLines } from '../../src/reporters/page-lines.ts';

const page = `# server-https

Server URLs use \`https\`, and **nothing** else,
wherever they are.

- The first item, which is longer than a line.
- Second.

| a | b |
|---|---|

\`\`\`yaml
servers:
  - url: http://api.example.com # finding: Server URL is not https.
\`\`\`
`;

test('a page is laid out for its width', () => {
  expect(pageLines(page, { color: false, width: 40 })).toEqual([
    'server-https',
    '',
    'Server URLs use `https`, and **nothing**',
    'else, wherever they are.',
    '',
    '- The first item, which is longer than a',
    '  line.',
    '- Second.',
    '',
    '| a | b |',
    '|---|---|',
    '',
    '    servers:',
    '      - url: http://api.example.com',
    '      # finding: Server URL is not',
    '      # https.',
  ]);
});

test('what a rule finds stays on its line where there is room', () => {
  expect(pageLines(page, { color: false, width: 100 }).at(-1)).toBe(
    '      - url: http://api.example.com # finding: Server URL is not https.',
  );
});

test('colours take the place of marks', () => {
  const lines = pageLines(page, { color: true, width: 100 });
  expect(lines[0]).toBe('\u001b[1mserver-https\u001b[22m');
  expect(lines[2]).toBe('Server URLs use \u001b[36mhttps\u001b[39m, and \u001b[1mnothing\u001b[22m else, wherever they are.');
});

test('code is not broken, and nothing on a page acts on the terminal', () => {
  expect(pageLines('Write the words `a b c d` here.', { color: false, width: 20 })).toEqual(['Write the words', '`a b c d` here.']);
  expect(pageLines('A \u001b[31mred\u202e word: ü', { color: false, width: 80, asciiOnly: true })).toEqual([
    'A \\u001b[31mred\\u202e word: \\u00fc',
  ]);
});
