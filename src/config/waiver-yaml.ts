import { waiverKeys } from './waiver-file.ts';

/** A waiver as it is written: texts, but for its scope. */
export type WrittenWaiver = { readonly [Key in Exclude<(typeof waiverKeys)[number], 'scope'>]?: string } & {
  readonly scope: Readonly<Record<string, string>>;
};

/** How the waivers of a file are laid out. */
export interface WaiverLayout {
  /** What stands before the dash, and between it and the first key. */
  readonly indent: string;
  readonly gap: string;
  /** Whether the scope is a mapping in braces. */
  readonly isScopeInline: boolean;
  readonly lineBreak: string;
}

/** How a new file is laid out. */
export const usualLayout: WaiverLayout = { indent: '', gap: ' ', isScopeInline: true, lineBreak: '\n' };

/** Writes a waiver as an item of a YAML list, with a line break at its end. */
export function waiverYaml(waiver: WrittenWaiver, { indent, gap, isScopeInline, lineBreak }: WaiverLayout): string {
  const margin = `${indent} ${gap}`;
  const lines = waiverKeys.flatMap((key) => {
    if (key === 'scope') return scopeLines(waiver.scope, isScopeInline);
    const value = waiver[key];
    return value === undefined ? [] : [`${key}: ${key === 'created' || key === 'expires' ? value : yamlText(value)}`];
  });
  return lines.map((line, index) => `${index === 0 ? `${indent}-${gap}` : margin}${line}${lineBreak}`).join('');
}

function scopeLines(scope: WrittenWaiver['scope'], isInline: boolean): readonly string[] {
  const members = Object.entries(scope).map(([key, value]) => `${key}: ${yamlText(value)}`);
  return isInline ? [`scope: { ${members.join(', ')} }`] : ['scope:', ...members.map((member) => `  ${member}`)];
}

/** A text as a YAML scalar, plain where every version of YAML reads it as the same text, also between braces. */
function yamlText(text: string): string {
  if (plain.test(text) && !otherMeaning.test(text)) return text;
  return /\p{C}/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

/** Starts with a letter, ends in no blank, and a colon is followed by a slash or nothing that could end the key. */
const plain = /^[\p{L}](?:[\p{L}\p{N}_./@+() -]|:(?=\/\/))*(?<! )$/u;

/** What YAML 1.1 or 1.2 reads as something else than a text. */
const otherMeaning = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
