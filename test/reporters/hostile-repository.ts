import { hostileTexts } from './hostile.ts';
import { hostileDefinition } from './hostile-definition.ts';

/** Texts that are short enough to stand in every field of a definition. */
const texts = [...hostileTexts.values()].filter((text) => text.length < 1000);

/** Definitions by path: one for each hostile text, which is everything in it and the name of its file; two hold a megabyte in every field. */
export function hostileFiles(): Readonly<Record<string, string>> {
  const files = texts.map((text, index) => [pathOf(text, index), JSON.stringify(hostileDefinition(text), undefined, index % 3)]);
  return { ...Object.fromEntries(files), ...hugeFiles() };
}

/** Policy over them: names, reasons and rules as hostile as they may be. What may not is refused, in messages that quote it. */
export function hostilePolicy(): Readonly<Record<string, string>> {
  const apis = texts.map((text, index) => [
    `api-${index}`,
    { definition: pathOf(text, index).replace(/[*?[\]{}()!\\]/g, '?'), exposure: 'public', owner: text.slice(0, 200) || 'nobody' },
  ]);
  const rules = texts.map((text, index) => [
    `hostile-${index}`,
    {
      given: '$.info',
      message: `${text} {{value}}`,
      description: text,
      documentationUrl: 'https://evil.example/?"><b>&[x](y)',
      severity: index % 4,
      then: { field: 'x-none', function: 'truthy' },
    },
  ]);
  const waivers = texts.flatMap((text, index) =>
    ['server-https', 'security-defined', 'string-max-length', 'error-429-defined', `hostile-${index}`].map((rule, number) => ({
      id: `W-${index}-${number} ${text}`,
      rule,
      scope: { path: `apis/${index} *` },
      reason: `They said so in the meeting. ${text}`,
      owner: text,
      ticket: text,
      approver: text,
      created: '2026-11-01',
      expires: number % 2 === 0 ? '2026-11-10' : '2027-01-20',
    })),
  );
  return {
    'lintel.yaml': JSON.stringify({
      root: true,
      ruleset: ['all', './spectral.json'],
      apis: Object.fromEntries(apis),
      profiles: [{ name: texts[0], require: { score: 85 } }],
    }),
    'spectral.json': JSON.stringify({ rules: Object.fromEntries(rules) }),
    'lintel-waivers.yaml': JSON.stringify(waivers),
  };
}

/** Anything but a slash and NUL may be in the name of a file; halves of characters cannot. */
function pathOf(text: string, index: number): string {
  return `apis/${index} ${text.replace(/[/\0]/g, '_').replace(/\p{Cs}/gu, '_')}.json`;
}

/** A megabyte in every field, in two definitions: one would have 64 MB; and names of a kilobyte, which every place below them repeats. */
function hugeFiles(): Readonly<Record<string, string>> {
  const [huge, long] = [`${'<a href="">=1+1\u0007'.repeat(70_000)}`, '😀'.repeat(500)];
  const { paths, ...rest } = Object.fromEntries(Object.entries(hostileDefinition(huge, 'name')));
  const small = hostileDefinition('small', 'name');
  return {
    'apis/huge-paths.json': JSON.stringify({ ...small, paths }),
    'apis/huge-rest.json': JSON.stringify({ ...small, ...rest, paths: {} }),
    'apis/long-names.json': JSON.stringify(hostileDefinition('small', long)),
  };
}
