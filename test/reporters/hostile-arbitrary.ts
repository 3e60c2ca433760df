import fc from 'fast-check';
import type { AssessedFinding, WaiverRecord } from '../../src/report/finding.ts';
import type { Location, RelatedLocation } from '../../src/report/location.ts';
import type { Notification, Report, RuleDescriptor } from '../../src/report/report.ts';
import { type Severity, severities } from '../../src/report/severity.ts';
import { hostileTexts } from './hostile.ts';
import { report } from './report-builder.ts';

/** Parts of what media misread, to be put together at random. */
const fragments = [
  ...['::', '::error::', '##[', '##vso[', '%0A', '%25', '%', '\n::add-mask::', '\r', '\r\n', '\n\n', '\t', ' ', '   ', '\u00a0', '\u3000'],
  ...[
    '\u001b[2J',
    '\u001b]8;;https://evil.example\u001b\\',
    '\u001b]52;c;ZXZpbA==\u0007',
    '\u009b',
    '\u0007',
    '\u0000',
    '\u007f',
    '\u0085',
  ],
  ...['\u202e', '\u2066', '\u2069', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u2028', '\u2029', '\ufffe', '\uffff', '\ud800', '\udfff'],
  ...['😀', '👩‍👩‍👧', 'é', 'e\u0301', '中文', 'ß', 'İ', '\ufe0f', '\u034f', '\u3164'],
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '</script>',
    '<!--',
    '-->',
    '--',
    ']]>',
    '<![CDATA[',
    '&#0;',
    '&amp;',
    '<img src=x onerror=alert(1)>',
    '<?',
    '?>',
  ],
  ...[
    '`',
    '```',
    '~~~',
    '*',
    '_',
    '[a](javascript:alert(1))',
    '](',
    '![',
    '[x]',
    '|',
    '\\',
    '\\|',
    '# ',
    '- ',
    '> ',
    '@team',
    '#1',
    'http://a.example',
  ],
  ...['=', '+', '-', '@', '=cmd|', '=HYPERLINK("http://evil.example")', ',', ';', '","', '""', "'="],
  ...['{', '}', '{0}', '{{', '"},{"', '\\u0000', '\\u001b', '__proto__', 'constructor', 'a', 'GET', '/', '~1', '.', '..', '$&', '$1'],
];

/** A text that anybody could have written, most likely to forge or break something. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((parts) => parts.join('')), weight: 6 },
  { arbitrary: fc.constantFrom(...[...hostileTexts.values()].filter((text) => text.length < 1000)), weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 1 },
  { arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)), weight: 1 },
);

const someText = anyText.map((text) => (text === '' ? 'x' : text));

/** The uri of a file that may be called anything that a file can be called. */
const fileUri = fc
  .array(someText, { minLength: 1, maxLength: 3 })
  .map((names) => `./${names.map(toSegment).join('/')}`.replace(/^\.\/(?![^/]*:)/, ''));

function toSegment(name: string): string {
  const legal = name.replace(/\p{Cs}/gu, '\ufffd').replace(/[/\0]/g, '_');
  return encodeURIComponent(legal === '.' || legal === '..' ? `${legal}_` : legal).replaceAll('%3A', ':');
}

const position = fc.record({ line: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 30 }) });

const range = fc.tuple(position, position).map(([one, other]) => {
  const isInOrder = one.line < other.line || (one.line === other.line && one.column < other.column);
  if (isInOrder) return { start: one, end: other };
  return { start: other, end: one.line === other.line && one.column === other.column ? { line: one.line, column: one.column + 1 } : one };
});

const pointer = fc
  .array(anyText, { maxLength: 4 })
  .map((names) => names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''));

const location: fc.Arbitrary<Location> = fc.record({ uri: fileUri, pointer, range });

const relatedLocation: fc.Arbitrary<RelatedLocation> = fc.record({ uri: fileUri, pointer, range, message: anyText });

const severity: fc.Arbitrary<Severity> = fc.constantFrom(...severities);

const day = fc.constantFrom('2026-11-21', '2026-11-22', '2027-01-31');

/** Members that may be left out. */
function optional<Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>): fc.Arbitrary<Partial<Record<Key, Value>>> {
  return fc.option(value, { nil: undefined }).map((chosen): Partial<Record<Key, Value>> => {
    const members: Partial<Record<Key, Value>> = {};
    if (chosen !== undefined) members[key] = chosen;
    return members;
  });
}

const waiver: fc.Arbitrary<WaiverRecord> = fc
  .tuple(
    fc.record({
      id: someText,
      reason: anyText,
      expires: day,
      source: fc.constantFrom('file', 'definition'),
      hasExpired: fc.boolean(),
      location,
    }),
    optional('owner', anyText),
    optional('ticket', anyText),
    optional('approver', anyText),
    optional('created', fc.constant('2026-11-01')),
  )
  .map(([all, ...some]) => Object.assign({ ...all }, ...some));

const rule: fc.Arbitrary<RuleDescriptor> = fc
  .tuple(
    fc.record({
      id: someText,
      pack: fc.constantFrom('transport', 'spectral'),
      summary: anyText,
      severity,
      helpUri: fc.constantFrom(
        'https://lintel.example/rules/a?b=c&d="<>',
        'javascript:alert(1)',
        'https://lintel.example/\u001b]8;;\u0007',
      ),
      maps: fc.constant({ cwe: [319] }),
    }),
    optional('commonRemedy', anyText),
    optional('securitySeverity', fc.constant(7.5)),
    optional('withholdsSource', fc.boolean()),
  )
  .map(([all, ...some]) => Object.assign({ ...all }, ...some));

function findingOf(rules: readonly RuleDescriptor[], hasPolicy: boolean): fc.Arbitrary<AssessedFinding> {
  const plain = fc.tuple(
    fc.record({
      ruleId: fc.constantFrom(...rules.map(({ id }) => id)),
      severity,
      message: anyText,
      location,
      relatedLocations: fc.array(relatedLocation, { maxLength: 2 }),
      fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
    }),
    optional('operation', someText),
  );
  const decision = hasPolicy ? decisionOf : fc.constant({ status: 'open' } as const);
  return fc.tuple(plain, decision).map(([[all, operation], decided]) => Object.assign({ ...all }, operation, decided));
}

/** Open, open again, waived or baselined, and new or not. */
const decisionOf = fc
  .oneof(
    fc.constant({ status: 'open' } as const),
    fc.record({ status: fc.constant('baselined') }),
    fc.record({ status: fc.constant('waived'), waiver: waiver.map((each) => ({ ...each, hasExpired: false })) }),
    fc.record({ status: fc.constant('open'), waiver: waiver.map((each) => ({ ...each, hasExpired: true })) }),
  )
  .chain((decided) => optional('change', fc.constantFrom('new', 'unchanged')).map((change) => ({ ...decided, ...change })));

const notification: fc.Arbitrary<Notification> = fc
  .tuple(
    fc.record({
      code: fc.constantFrom('file-refused', 'document-skipped'),
      level: fc.constantFrom('error', 'warning', 'note'),
      message: anyText,
    }),
    optional('help', anyText),
    optional('ruleId', someText),
    optional('location', fc.oneof(location, fc.record({ uri: fileUri }))),
  )
  .map(([all, ...some]) => Object.assign({ ...all }, ...some));

/**
 * Any report, hostile in every text that a definition, a configuration, a ruleset, a waiver or the name of a file can bring into it; with
 * policy or without.
 */
export function hostileReports(hasPolicy: boolean): fc.Arbitrary<Report> {
  return fc
    .uniqueArray(rule, { minLength: 1, maxLength: 3, selector: ({ id }) => id })
    .chain((rules) =>
      fc.record({
        rules: fc.constant(rules),
        findings: fc.array(findingOf(rules, hasPolicy), { maxLength: 6 }),
        notifications: fc.array(notification, { maxLength: 3 }),
        uris: fc.uniqueArray(fileUri, { minLength: 1, maxLength: 3 }),
        title: anyText,
        policy: hasPolicy ? policyOf(rules) : fc.constant({}),
        definition: hasPolicy ? judged : fc.constant({}),
      }),
    )
    .map(({ policy, uris, title, definition, ...rest }) => {
      const [uri = 'openapi.yaml'] = uris;
      const own = rest.findings.slice(0, 3).map((finding) => finding.location.uri);
      const documents = [...new Set([...uris, ...own])];
      return report({ ...rest, ...policy, definitions: [{ uri, openapi: '3.1.0', title, operations: 2, documents, ...definition }] });
    });
}

const judged = fc.record({
  policy: fc.record({
    api: someText,
    owner: someText,
    classification: fc.record({ tags: fc.array(fc.constantFrom('pii', 'phi', 'pci'), { maxLength: 2 }) }),
    profiles: fc.array(someText, { maxLength: 2 }),
  }),
  score: fc.constant({ value: 71.9, grade: 'C' as const }),
});

function policyOf(rules: readonly RuleDescriptor[]): fc.Arbitrary<Partial<Report>> {
  const fixed = findingOf(rules, false).map(({ status: _status, ...finding }) => finding);
  const base = fc.record({
    commit: fc.stringMatching(/^[0-9a-f]{40}$/),
    new: fc.nat(5),
    unchanged: fc.nat(5),
    fixed: fc.array(fixed, { maxLength: 3 }),
  });
  const use = fc.tuple(waiver, someText, fc.nat(2)).map(([each, id, findings]) => ({ ...each, rule: id, findings }));
  return fc
    .tuple(
      fc.record({ today: fc.constant('2026-11-22'), waivers: fc.array(use, { maxLength: 3 }) }),
      optional('base', base),
      optional(
        'notRun',
        fc.array(fc.record({ ruleId: someText, reason: fc.constantFrom('off', 'version'), definitions: fc.constant(1) }), { maxLength: 2 }),
      ),
    )
    .map(([all, ...some]) => Object.assign({ ...all }, ...some));
}
