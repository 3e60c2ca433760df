import type core from '@stoplight/spectral-core';
import type { Mappings, RuleDescriptor } from '../report/report.ts';
import { severities } from '../report/severity.ts';
import { projectUrl } from '../version.ts';

/** What reports say about rules that are not Lintel's. */
const otherPack = 'spectral';

/** What reports say about a rule that Spectral's library runs. */
export function describeOther(rule: core.Rule): RuleDescriptor {
  return {
    id: rule.name,
    pack: otherPack,
    summary: summaryOf(rule),
    severity: severities[rule.severity] ?? 'warn',
    helpUri: rule.documentationUrl ?? `${projectUrl}/blob/main/docs/spectral.md`,
    maps: mappingsOf(rule.name),
  };
}

/** What Spectral's library reports without any rule, as rules. */
export function describeDiagnostic(id: string): RuleDescriptor {
  const summaries: Readonly<Record<string, string>> = {
    parser: 'Documents are valid YAML or JSON.',
    'invalid-ref': 'References can be resolved.',
  };
  const summary = summaries[id] ?? 'Spectral reports this by itself.';
  return { id, pack: otherPack, summary, severity: 'error', helpUri: `${projectUrl}/blob/main/docs/spectral.md`, maps: {} };
}

function summaryOf({ name, description, message }: core.Rule): string {
  const text = (description ?? message ?? '').trim();
  return text === '' || (description === null && text.includes('{{')) ? name : text;
}

/** The rules about OWASP's list say in their names which entry they belong to: `owasp:api4:2023-rate-limit`. */
function mappingsOf(name: string): Mappings {
  const entry = /^owasp:api(?<number>10|[1-9]):2023-/.exec(name)?.groups?.['number'];
  return entry === undefined ? {} : { owaspApi2023: [`API${entry}`] };
}
