import type { PageRule } from '../../reporters/html/page-data.ts';
import { ExternalLink } from '../parts/external-link.tsx';
import { Prose } from '../parts/prose.tsx';
import { Text } from '../parts/text.tsx';

/** Why a rule matters, how to mend what it finds, and where the field's catalogues file it. */
export function RuleAdvice({ rule: { pack, why, fix, helpUri, maps } }: { readonly rule: PageRule }) {
  return (
    <div class="advice">
      {why.length === 0 && fix.length === 0 ? null : (
        <div class="columns">
          <Advice title="Why" texts={why} />
          <Advice title="How to fix" texts={fix} />
        </div>
      )}
      <p class="mappings">
        <span class="tag">
          <Text value={pack} />
        </span>
        {(maps.owaspApi2023 ?? []).map((id) => (
          <span key={id} class="tag">
            <ExternalLink url={owaspUrl(id)}>
              <Text value={`OWASP ${id}:2023`} />
            </ExternalLink>
          </span>
        ))}
        {(maps.cwe ?? []).map((id) => (
          <span key={id} class="tag">
            <ExternalLink url={`https://cwe.mitre.org/data/definitions/${id}.html`}>CWE-{id}</ExternalLink>
          </span>
        ))}
        {(maps.asvs ?? []).map((id) => (
          <span key={id} class="tag">
            ASVS <Text value={id} />
          </span>
        ))}
        <ExternalLink url={helpUri}>The rule's page</ExternalLink>
      </p>
    </div>
  );
}

function Advice({ title, texts }: { readonly title: string; readonly texts: PageRule['why'] }) {
  if (texts.length === 0) return null;
  return (
    <div class="prose">
      <h4>{title}</h4>
      <Prose texts={texts} />
    </div>
  );
}

function owaspUrl(id: string): string | undefined {
  const page = owaspPages.get(id);
  return page === undefined ? undefined : `https://owasp.org/API-Security/editions/2023/en/${page}/`;
}

/** The pages of the OWASP API Security Top 10 2023. */
const owaspPages = new Map([
  ['API1', '0xa1-broken-object-level-authorization'],
  ['API2', '0xa2-broken-authentication'],
  ['API3', '0xa3-broken-object-property-level-authorization'],
  ['API4', '0xa4-unrestricted-resource-consumption'],
  ['API5', '0xa5-broken-function-level-authorization'],
  ['API6', '0xa6-unrestricted-access-to-sensitive-business-flows'],
  ['API7', '0xa7-server-side-request-forgery'],
  ['API8', '0xa8-security-misconfiguration'],
  ['API9', '0xa9-improper-inventory-management'],
  ['API10', '0xaa-unsafe-consumption-of-apis'],
]);
