import type { Severity } from '../../src/report/severity.ts';
import { isPlaceholder } from './placeholders.ts';
import { type SecretFormat, secretFormats } from './secret-formats.ts';

/** A secret in a text, without the secret. */
export interface Secret {
  readonly kind: string;
  /** What every secret of the kind begins with: `sk_live_`; empty when nothing of it may be shown. */
  readonly prefix: string;
  /** Where it is not the rule's own. */
  readonly severity: Severity | undefined;
}

/** True for the few texts that are worth a closer look; fast, for it sees every text. */
export function mayHoldSecret(text: string): boolean {
  return markers.test(text);
}

const markers = anyOf([...new Set(secretFormats.map(({ marker }) => marker.source))]);

/** All in one: an expression that looks for what is rare in texts, and then at what stands before it, sees most texts in half the time. */
function anyOf(sources: readonly string[]): RegExp {
  const isRareAtEnd = (source: string): boolean => /[_.=J-]$/.test(source);
  const ends = sources.filter(isRareAtEnd);
  const others = sources.filter((source) => !isRareAtEnd(source));
  return new RegExp([`[_.=J-](?<=${ends.join('|')})`, ...others].join('|'));
}

/** The secrets in a text, the gravest of each kind. */
export function secretsInText(text: string): readonly Secret[] {
  const secrets = new Map<string, Secret>();
  for (const format of secretFormats) {
    if (!format.marker.test(text)) continue;
    for (const match of text.matchAll(format.pattern)) {
      if (!isSecret(format, match)) continue;
      const severity = format.severityOf?.(match, text);
      if (severity === undefined || !secrets.has(format.kind))
        secrets.set(format.kind, { kind: format.kind, prefix: match[0].slice(0, format.shown), severity });
    }
  }
  return [...secrets.values()];
}

function isSecret({ isReal }: SecretFormat, match: RegExpExecArray): boolean {
  return isReal === undefined ? !isPlaceholder(match[1] ?? match[0]) : isReal(match);
}
