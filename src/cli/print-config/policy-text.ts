import { forTerminal } from '../../reporters/escape.ts';
import type { Paint } from '../../reporters/paint.ts';
import { placeText } from './place-text.ts';
import type { PolicyData, Said } from './policy-data.ts';
import type { PrintedRule } from './printed-rules.ts';

/** What holds for a definition, for people: like YAML, with the place of everything that is said as a comment. */
export function* policyText(data: PolicyData, paint: Paint): Generator<string> {
  for (const { text, note } of linesOf(data)) {
    const shown = forTerminal(text);
    yield `${shown}${note === undefined ? '' : paint('dim', `${' '.repeat(Math.max(2, noteColumn - shown.length))}# ${forTerminal(note)}`)}\n`;
  }
}

interface Line {
  readonly text: string;
  readonly note?: string | undefined;
}

const noteColumn = 44;

function* linesOf(data: PolicyData): Generator<Line> {
  const { exposure, data: dataClass, tags, lifecycle } = data.classification;
  yield { text: `definition: ${data.definition}` };
  yield {
    text: `configuration: ${list(data.configuration)}`,
    note: data.configuration.length === 0 ? 'there is none' : 'the outermost first',
  };
  yield* saidLine('api', data.api);
  yield* saidLine('owner', data.owner);
  yield* saidLine('exposure', exposure);
  yield* saidLine('data', dataClass);
  yield* saidLine('tags', tags);
  yield* saidLine('lifecycle', lifecycle);
  yield* audienceLines(data);
  yield* profileLines(data);
  yield* saidLine('ruleset', data.rulesets);
  yield* requirementLines(data);
  yield* waiverLines(data);
  yield { text: 'rules:', note: `${data.rules.filter(({ severity }) => severity !== 'off').length} run` };
  for (const rule of data.rules) yield* ruleLines(rule);
  for (const { level, message, location } of data.notifications) {
    if (level === 'error') continue;
    const place = location !== undefined && 'range' in location ? `${placeText(location)} ` : '';
    yield { text: `# ${level}: ${place}${message}` };
  }
}

function* saidLine(name: string, said: Said<unknown> | undefined, indent = ''): Generator<Line> {
  if (said !== undefined) yield { text: `${indent}${name}: ${valueText(said.value)}`, note: said.from };
}

function* audienceLines({ audiences }: PolicyData): Generator<Line> {
  if (audiences.length === 0) return;
  yield { text: 'operations:', note: 'that say something else of themselves' };
  for (const { classification, profiles } of audiences) {
    const facts = Object.entries(classification).map(([name, value]) => `${name}: ${valueText(value)}`);
    yield { text: `  - { ${facts.join(', ')} }`, note: `profiles: ${profiles.length === 0 ? 'none' : profiles.join(', ')}` };
  }
}

function* profileLines({ profiles }: PolicyData): Generator<Line> {
  if (profiles.length === 0) return;
  yield { text: 'profiles:' };
  for (const { name, applies, because, from } of profiles) {
    const reason = because.length === 0 ? 'for every API' : because.join('; ');
    yield { text: applies ? `  - ${name}` : `  # - ${name}`, note: `${from}, ${applies ? '' : 'not for this one: '}${reason}` };
  }
}

function* requirementLines({ require: { score, coverage, budgets } }: PolicyData): Generator<Line> {
  const groups = Object.entries({ coverage, budgets }).filter(([, group]) => Object.keys(group).length > 0);
  if (score === undefined && groups.length === 0) return;
  yield { text: 'require:' };
  yield* saidLine('score', score, '  ');
  for (const [name, group] of groups) {
    yield { text: `  ${name}:` };
    for (const [key, said] of Object.entries(group)) yield* saidLine(key, said, '    ');
  }
}

function* waiverLines({ waiverRules: { maxDays, require, inline }, waivers, baseline }: PolicyData): Generator<Line> {
  const days = Object.entries(maxDays);
  if (days.length > 0 || require !== undefined || inline !== undefined) {
    yield { text: 'waiverRules:' };
    if (days.length > 0) yield { text: '  maxDays:' };
    for (const [severity, said] of days) yield* saidLine(severity, said, '    ');
    yield* saidLine('require', require, '  ');
    yield* saidLine('inline', inline, '  ');
  }
  if (waivers.length > 0) yield { text: 'waivers:', note: 'that may be about this definition' };
  for (const { id, rule, expires, hasExpired, from } of waivers) {
    yield { text: `  - { id: ${id}, rule: ${rule}, expires: ${expires} }`, note: `${from}${hasExpired ? ', expired' : ''}` };
  }
  if (baseline === undefined) return;
  const findings = `${baseline.findings} ${baseline.findings === 1 ? 'finding' : 'findings'}`;
  yield { text: `baseline: ${baseline.file}`, note: `${findings} of this definition, under "${baseline.key}"` };
}

function* ruleLines({ id, severity, isGradedByRule, options, from, optionsFrom, lockedAt }: PrintedRule): Generator<Line> {
  const notes = [
    ...(from === undefined ? [] : [from]),
    ...(lockedAt === undefined ? [] : [`locked at ${lockedAt}`]),
    ...(from !== undefined && isGradedByRule ? ['graded by the rule'] : []),
  ];
  const note = notes.length === 0 ? undefined : notes.join(', ');
  if (options === undefined) yield { text: `  ${id}: ${severity}`, note };
  else {
    yield { text: `  ${id}:`, note };
    yield { text: `    severity: ${severity}` };
    yield { text: `    options: ${JSON.stringify(options)}`, note: optionsFrom };
  }
}

function valueText(value: unknown): string {
  return Array.isArray(value) ? list(value.map(String)) : String(value);
}

function list(values: readonly string[]): string {
  return `[${values.join(', ')}]`;
}
