import fc from 'fast-check';

/** A generated value in some YAML notation; lines are relative to their own indentation. */
interface Written {
  /** Written behind `key: ` or `- `. */
  readonly inline: string | undefined;
  /** Written on the lines below. */
  readonly block: readonly string[];
}

const scalar = fc.constantFrom(
  ...['pet', 'a longer text', '200', '-1', '1.5', '1e3', '0x1F', '0o17', '007', '+5', '.5', '1.', '-0', 'true', 'False', 'null', '~'],
  ...['yes', 'on', '2020-01-01', '12345678901234567890', '.inf', '-.INF', '1_000', '190:20:30', "'it''s'", "'200'", '"a\\tb\\u263A"'],
  ...['"x: y # z"', "''", '""', 'a:b', 'http://example.com/#x', '-x', '😀 text', 'a\\b', '<<x', '"multi\n  line"'],
);

const key = fc.constantFrom(
  ...[
    'type',
    'name',
    'in',
    'a b',
    '200',
    '404',
    "'500'",
    '"x-y"',
    'on',
    'true',
    'null',
    '/pets/{id}',
    'a/b~c',
    'x-ä',
    'constructor',
    '$ref',
  ],
);

const flowKey = key.filter((name) => !/[{}]/.test(name));

const comment = fc.constantFrom('', '', '', '', ' # comment', '  ');

const flow: fc.Memo<string> = fc.memo((depth) => {
  const leaf = fc.constantFrom('1', 'a', '"b"', 'null', "'c d'", '200');
  if (depth <= 1) return leaf;
  const members = fc.uniqueArray(fc.tuple(flowKey, flow(depth - 1)), { maxLength: 3, selector: ([name]) => unquoted(name) });
  return fc.oneof(
    leaf,
    fc.array(flow(depth - 1), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    members.map((pairs) => `{${pairs.map(([name, value]) => `${name}: ${value}`).join(', ')}}`),
  );
});

const blockScalar = fc
  .tuple(fc.constantFrom('|', '>', '|-', '>-', '|+'), fc.array(fc.constantFrom('text', 'more: text', '  # no comment', '')))
  .map(([style, lines]): Written => ({ inline: style, block: ['first', ...lines, 'last'] }));

const value: fc.Memo<Written> = fc.memo((depth) => {
  const simple = fc.tuple(scalar, comment).map(([text, end]): Written => ({ inline: `${text}${end}`, block: [] }));
  const nothing = comment.map((end): Written => ({ inline: end.trim(), block: [] }));
  const flowed = flow(3).map((text): Written => ({ inline: text, block: [] }));
  if (depth <= 1) return simple;
  return fc.oneof(simple, nothing, flowed, blockScalar, map(depth - 1), map(depth - 1), sequence(depth - 1));
});

const map: fc.Memo<Written> = fc.memo((depth) =>
  fc
    .tuple(
      fc.uniqueArray(fc.tuple(key, value(depth), comment), { minLength: 1, maxLength: 4, selector: ([name]) => unquoted(name) }),
      fc.constantFrom(1, 2, 4),
      fc.constantFrom('', ' ', ''),
    )
    .map(([members, step, space]): Written => {
      const lines = members.flatMap(([name, written, end]) => [
        `${name}${space}: ${written.inline ?? end.trim()}`.trimEnd(),
        ...indent(written.block, step),
      ]);
      return { inline: undefined, block: lines };
    }),
);

const sequence: fc.Memo<Written> = fc.memo((depth) =>
  fc.array(value(depth), { minLength: 1, maxLength: 4 }).map((items): Written => {
    const lines = items.flatMap((item) => {
      if (item.inline !== undefined) return [`- ${item.inline}`.trimEnd(), ...indent(item.block, 2)];
      const [first = '', ...rest] = item.block;
      return [`- ${first}`, ...indent(rest, 2)];
    });
    return { inline: undefined, block: lines };
  }),
);

/** YAML texts that are valid: block and flow collections, all kinds of scalars, comments, blank lines, LF or CR LF. */
export const yamlText = fc
  .tuple(
    fc.oneof(map(4), map(3), sequence(3)),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '---\n', '# a comment\n', '\n'),
    fc.boolean(),
  )
  .map(([written, lineBreak, start, ends]) => {
    const text = `${start}${written.block.join('\n')}${ends ? '\n' : ''}`;
    return text.replaceAll('\n', lineBreak);
  });

function indent(lines: readonly string[], width: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(width) + line.replaceAll('\n', `\n${' '.repeat(width)}`)));
}

function unquoted(name: string): string {
  return name.replace(/^['"]|['"]$/g, '');
}
