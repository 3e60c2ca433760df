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

const markers = new RegExp([...new Set(secretFormats.map((format) => format.marker))].join('|'));

/** The secrets in a text, the gravest of each kind. */
export function secretsInText(text: string): readonly Secret[] {
  const secrets = new Map<string, Secret>();
  for (const format of secretFormats) {
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
