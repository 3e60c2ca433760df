/** A report in SonarQube's generic issue format, as far as it is looked at here. */
export interface SonarReport {
  readonly rules: readonly SonarRule[];
  readonly issues: readonly SonarIssue[];
}

interface SonarRule {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly engineId: string;
  readonly cleanCodeAttribute: string;
  readonly type: string;
  readonly severity: string;
  readonly impacts: readonly { readonly softwareQuality: string; readonly severity: string }[];
}

interface SonarIssue {
  readonly ruleId: string;
  readonly primaryLocation: SonarLocation;
  readonly secondaryLocations?: readonly SonarLocation[];
}

interface SonarLocation {
  readonly message: string;
  readonly filePath: string;
  readonly textRange?: SonarRange;
}

interface SonarRange {
  readonly startLine: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/**
 * What SonarQube would refuse a report for, by the documentation of the generic issue format
 * (https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/importing-external-issues/generic-issue-import-format) and by what its
 * scanner is known to check: fields that must be there and not empty, ids that must be told apart and found, words of 10.3 and of newer
 * versions, and ranges that must not be empty and must lie within their line. `source` gives the text of a file.
 */
export function sonarObjections({ rules, issues }: SonarReport, source: (filePath: string) => string | undefined): readonly string[] {
  const ids = new Set(rules.map(({ id }) => id));
  return [
    ...(ids.size === rules.length ? [] : ['Two rules have the same id.']),
    ...rules.flatMap(ruleObjections),
    ...issues.flatMap((issue, index) => [
      ...(ids.has(issue.ruleId) ? [] : [`Issue ${index}: rule "${issue.ruleId}" is not in the report.`]),
      ...unknownKeys(issue, ['ruleId', 'effortMinutes', 'primaryLocation', 'secondaryLocations']),
      ...[issue.primaryLocation, ...(issue.secondaryLocations ?? [])].flatMap((location) => locationObjections(location, source)),
      ...(issue.secondaryLocations ?? []).flatMap(({ textRange }) => (textRange === undefined ? [`Issue ${index}: no second range.`] : [])),
    ]),
  ];
}

const words: readonly (readonly [keyof SonarRule, RegExp])[] = [
  ['engineId', /^lintel$/],
  [
    'cleanCodeAttribute',
    /^(?:FORMATTED|CONVENTIONAL|IDENTIFIABLE|CLEAR|LOGICAL|COMPLETE|EFFICIENT|FOCUSED|DISTINCT|MODULAR|TESTED|LAWFUL|TRUSTWORTHY|RESPECTFUL)$/,
  ],
  ['type', /^(?:BUG|VULNERABILITY|CODE_SMELL)$/],
  ['severity', /^(?:BLOCKER|CRITICAL|MAJOR|MINOR|INFO)$/],
  ['name', /^.{1,250}$/],
  ['id', /^.{1,200}$/],
  ['description', /./],
];

function ruleObjections(rule: SonarRule): readonly string[] {
  return [
    ...unknownKeys(rule, [...words.map(([key]) => key), 'impacts']),
    ...words.flatMap(([key, allowed]) => (allowed.test(String(rule[key])) ? [] : [`Rule "${rule.id}": ${key} is "${String(rule[key])}".`])),
    ...(rule.impacts.length > 0 ? [] : [`Rule "${rule.id}" has no impact.`]),
    ...rule.impacts.flatMap(({ softwareQuality, severity }) => [
      ...(/^(?:SECURITY|RELIABILITY|MAINTAINABILITY)$/.test(softwareQuality) ? [] : [`Software quality ${softwareQuality}.`]),
      // BLOCKER and INFO are since 10.8.
      ...(/^(?:HIGH|MEDIUM|LOW)$/.test(severity) ? [] : [`Impact ${severity}.`]),
    ]),
  ];
}

function locationObjections(
  { message, filePath, textRange }: SonarLocation,
  source: (filePath: string) => string | undefined,
): readonly string[] {
  const place = `${filePath}:${textRange?.startLine}`;
  return [
    ...(message.trim() === '' ? [`${place}: no message.`] : []),
    ...(filePath === '' || /^[a-z][a-z0-9+.-]*:/i.test(filePath) ? [`"${filePath}" is no file.`] : []),
    ...(textRange === undefined ? [] : rangeObjections(textRange, source(filePath)).map((objection) => `${place}: ${objection}`)),
  ];
}

/** As `DefaultInputFile.newPointer` and `newRange` of SonarQube's scanner, which fails the whole analysis. */
function rangeObjections(
  { startLine, endLine = startLine, startColumn, endColumn }: SonarRange,
  text: string | undefined,
): readonly string[] {
  if (text === undefined) return startColumn === undefined && startLine >= 1 ? [] : ['columns of a file that is not at hand'];
  const lines = text.split(/\r\n|\n|\r/);
  const [first, last] = [lines[startLine - 1], lines[endLine - 1]];
  if (first === undefined || last === undefined) return [`is not a valid line, the file has ${lines.length}`];
  if (startColumn === undefined) return [];
  const end = endColumn ?? last.length;
  return [
    ...(startColumn < 0 || startColumn > first.length ? [`${startColumn} is not a valid line offset, the line has ${first.length}`] : []),
    ...(end < 0 || end > last.length ? [`${end} is not a valid line offset, the line has ${last.length}`] : []),
    ...(startLine > endLine || (startLine === endLine && startColumn >= end) ? ['start is not before end'] : []),
  ];
}

function unknownKeys(object: object, known: readonly string[]): readonly string[] {
  return Object.keys(object).flatMap((key) => (known.includes(key) ? [] : [`Unknown field "${key}".`]));
}
