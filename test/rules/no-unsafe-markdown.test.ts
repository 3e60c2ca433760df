import { describe, expect, test } from 'vitest';
import { activeContentIn } from '../../rulesets/data-protection/active-content.ts';
import { withoutCode } from '../../rulesets/data-protection/markdown-code.ts';
import { noUnsafeMarkdown } from '../../rulesets/data-protection/no-unsafe-markdown.ts';
import { summariesOf } from './run-rule.ts';

test.each([
  ['<SCRIPT src=x>', ['<script>']],
  ['contains <script', ['<script>']],
  ['<iframe src="x">', ['<iframe>']],
  ['<iframe srcdoc="x">', ['<iframe>']],
  ['<object data="x">', ['<object>']],
  ['<object classid="x">', ['<object>']],
  ['<embed src="x">', ['<embed>']],
  ['<meta http-equiv="refresh">', ['<meta>']],
  ['<b onclick="x()">', ['event handler']],
  ['<svg/onload=x()>', ['event handler']],
  ['<a href="x"onclick="y">', ['event handler']],
  ['[a]( <javascript:x>)', ['javascript: link']],
  ['[a]: javascript:x', ['javascript: link']],
  ['<javascript:x>', ['javascript: link']],
  ["<a href='vbscript:x'>", ['javascript: link']],
  ['<form action=javascript:x>', ['javascript: link']],
  ['<a href="java\nscript:x">', ['javascript: link']],
  ['<a href="&#x6A;avascript:x">', ['javascript: link']],
  ['<a href="&#106avascript:x">', ['javascript: link']],
  ['<a href="java&Tab;script&colon;x">', ['javascript: link']],
  ['[a](data:text/html,x)', ['data:text/html link']],
  ['window.eval(x)', ['eval()']],
  ['Needs eval() or eval( ), which is a risk.', []],
  ['<script> eval(', ['<script>', 'eval()']],
  ['', []],
  ['<scripted> tags', []],
  ['an <iframe> and an <object>', []],
  ['<object of="x">', []],
  ['<embed>', []],
  ['<meta name="a">', []],
  ['if a < b and online = true', []],
  ['<a href="https://shop.io?once=1">', []],
  ['the javascript: scheme', []],
  ['[a](data:image/png;base64,x)', []],
  ['retrieval(x), eval (x)', []],
  ['&#99999999;&#x110000; <b>', []],
  ['&#60;script>', []],
])('%s holds %j', (text, contents) => {
  expect(activeContentIn(text)).toEqual(contents);
});

test('a parameter of 2.0 is one place', async () => {
  const parameter = { name: 'a', in: 'query', type: 'string', description: '<script>' };
  const text = JSON.stringify({ swagger: '2.0', info: {}, paths: { '/a': { get: { parameters: [parameter], responses: {} } } } });
  expect(await summariesOf(noUnsafeMarkdown, text, { name: 'openapi.json' })).toEqual([
    'warn /paths/~1a/get/parameters/0/description Description contains active content (<script>).',
  ]);
});

describe('code', () => {
  test.each([
    ['a `b` c', 'a   c'],
    ['a ``b`c`` d', 'a   d'],
    ['a `b', 'a `b'],
    ['a `b`` c', 'a `b`` c'],
    ['a `b` `` c `d` ``', 'a    '],
    ['a\n```\nb\n```\nc', 'a\n\n\n\nc'],
    ['a\n~~~ js\nb\n```\n~~~~\nc', 'a\n\n\n\n\nc'],
    ['a\n```\nb', 'a\n\n'],
    ['> ```\n> b\n> ```\nc', '\n\n\nc'],
    ['- ```\n  b\n  ```\nc', '\n\n\nc'],
    ['```\nb\n``` x\nc\n```\nd', '\n\n\n\n\nd'],
    ['``` a`b\nc', '``` a`b\nc'],
    ['~~~ a`b\nc\n~~~\nd', '\n\n\nd'],
    ['a ~~~\nb', 'a ~~~\nb'],
    ['-   ```\n    b\n    ```\nc', '\n\n\nc'],
    ['a\n```\nb\n``` \nc', 'a\n\n\n\nc'],
    ['a\r\n~~~\r\nb\r\n~~~\r\nc', 'a\r\n\n\n\nc'],
    ['a <!-- b\nc --> d', 'a   d'],
    ['<!--a--><!--b-->c <!-- d', '  c <!-- d'],
  ])('of %j is blanked', (markdown, text) => {
    expect(withoutCode(markdown)).toBe(text);
  });

  test('takes time in proportion to the text', () => {
    const runs = Array.from({ length: 2_000 }, (_, index) => '`'.repeat((index % 700) + 1)).join(' ');
    expect(withoutCode(runs).length).toBeGreaterThan(0);
    expect(withoutCode('<!--'.repeat(500_000)).length).toBe(2_000_000);
  });
});
