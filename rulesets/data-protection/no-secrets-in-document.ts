import { allFormats } from '../../src/openapi/format.ts';
import { distinctTexts, placesOf } from '../../src/openapi/texts.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { credentialOf, looksRandom, mayBeCredential, mayLookRandom } from './random-credential.ts';
import { mayHoldSecret, type Secret, secretsInText } from './secrets-in-text.ts';

/** Definitions are published, and their examples copied from production. */
export const noSecretsInDocument = defineRule({
  id: 'no-secrets-in-document',
  summary: 'No text of the definition holds a secret.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2', 'API8'], cwe: [798, 540, 312], asvs: ['13.3.1'] },
  securitySeverity: 9.1,
  withholdsSource: true,
  commonRemedy: 'Revoke what was real, and write a placeholder ("<access token>") into one component that all places refer to.',
  on: {
    definition: {
      check(model, report) {
        // The secrets in a text; none in one that only looks random.
        const found = new Map<string, readonly Secret[]>();
        for (const text of distinctTexts(model)) {
          // What has a form of its own is judged by it.
          if (!mayHoldSecret(text)) {
            if (mayLookRandom(text)) found.set(text, []);
            continue;
          }
          const secrets = secretsInText(text);
          if (secrets.length > 0) found.set(text, secrets);
        }
        if (found.size === 0) return;
        // What only looks random may be a credential where it is called one.
        const isCredentialKey = once(mayBeCredential);
        const wanted = {
          has(text: string, key?: string) {
            const secrets = found.get(text);
            if (secrets === undefined) return false;
            return secrets.length > 0 || (key !== undefined && isCredentialKey(key) && looksRandom(text));
          },
        };
        for (const { text, at } of placesOf(model, wanted)) {
          const secrets = found.get(text) ?? [];
          for (const secret of secrets) report({ at, message: messageFor(secret), severity: secret.severity });
          const name = secrets.length === 0 ? credentialOf(at) : undefined;
          if (name !== undefined) report({ at, message: `Possible secret as the example of ${quote(name)}.`, severity: 'info' });
        }
      },
    },
  },
});

/** Asks about each text once: keys are few, and met often. */
function once(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text) ?? test(text);
    known.set(text, answer);
    return answer;
  };
}

/** Says what begins so, never the secret: messages are read in logs and reports. */
function messageFor({ kind, prefix }: Secret): string {
  return prefix === '' ? `Possible ${kind}.` : `Possible ${kind}, beginning with ${quote(prefix)}.`;
}
