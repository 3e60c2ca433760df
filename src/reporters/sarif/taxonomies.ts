import type { Mappings, RuleDescriptor } from '../../report/report.ts';

/** One of the catalogues that rules are filed in, with the entries that the rules of a run use (SARIF 2.1.0 §3.19.3). */
export interface SarifTaxonomy {
  readonly name: string;
  readonly version: string;
  readonly organization: string;
  readonly guid: string;
  readonly informationUri: string;
  readonly shortDescription: { readonly text: string };
  readonly isComprehensive: false;
  readonly taxa: readonly object[];
}

/** The catalogues that at least one of the rules is filed in, always in the same order. */
export function sarifTaxonomies(rules: readonly RuleDescriptor[]): SarifTaxonomy[] {
  return catalogues.flatMap((catalogue) => {
    const ids = [...new Set(rules.flatMap((rule) => catalogue.idsOf(rule.maps)))].sort(catalogue.compare);
    return ids.length === 0 ? [] : [{ ...catalogue.component, isComprehensive: false as const, taxa: ids.map(catalogue.taxon) }];
  });
}

/** References from the driver to the catalogues (SARIF 2.1.0 §3.19.22). */
export function supportedTaxonomies(taxonomies: readonly SarifTaxonomy[]): object[] {
  return taxonomies.map(({ name, guid }, index) => ({ name, guid, index }));
}

/** What a rule is related to (SARIF 2.1.0 §3.49.15); `undefined` when it is filed nowhere. */
export function relationships(rule: RuleDescriptor): object[] | undefined {
  const related = catalogues.flatMap(({ idsOf, component }) =>
    idsOf(rule.maps).map((id) => ({ target: { id, toolComponent: { name: component.name, guid: component.guid } }, kinds: ['relevant'] })),
  );
  return related.length === 0 ? undefined : related;
}

/** The same as tags; `external/cwe/cwe-319` is how code scanning tools name a CWE. */
export function taxonTags(rule: RuleDescriptor): string[] {
  return catalogues.flatMap(({ idsOf, tag }) => idsOf(rule.maps).map(tag));
}

interface Catalogue {
  readonly component: Omit<SarifTaxonomy, 'isComprehensive' | 'taxa'>;
  readonly idsOf: (maps: Mappings) => readonly string[];
  readonly compare: (left: string, right: string) => number;
  readonly taxon: (id: string) => object;
  readonly tag: (id: string) => string;
}

/** OWASP API Security Top 10 2023, in the order of its numbers. */
const owaspApi2023: readonly string[] = [
  'Broken Object Level Authorization',
  'Broken Authentication',
  'Broken Object Property Level Authorization',
  'Unrestricted Resource Consumption',
  'Broken Function Level Authorization',
  'Unrestricted Access to Sensitive Business Flows',
  'Server Side Request Forgery',
  'Security Misconfiguration',
  'Improper Inventory Management',
  'Unsafe Consumption of APIs',
];

/** GUIDs are RFC 9562 version 5 (URL namespace) of the catalogue's address. */
const catalogues: readonly Catalogue[] = [
  {
    component: {
      name: 'CWE',
      version: '4',
      organization: 'MITRE',
      guid: 'ec480a2c-8267-5d90-affc-401687cd64b0',
      informationUri: 'https://cwe.mitre.org/',
      shortDescription: { text: 'Common Weakness Enumeration.' },
    },
    idsOf: (maps) => (maps.cwe ?? []).map(String),
    compare: compareNumbers,
    taxon: (id) => ({ id, name: `CWE-${id}`, helpUri: `https://cwe.mitre.org/data/definitions/${id}.html` }),
    tag: (id) => `external/cwe/cwe-${id.padStart(3, '0')}`,
  },
  {
    component: {
      name: 'OWASP API Security Top 10',
      version: '2023',
      organization: 'OWASP Foundation',
      guid: '44e3e71e-05f6-56f8-89f1-d45ccebca417',
      informationUri: 'https://owasp.org/API-Security/editions/2023/en/0x11-t10/',
      shortDescription: { text: 'The ten most critical API security risks, 2023 edition.' },
    },
    idsOf: (maps) => (maps.owaspApi2023 ?? []).map((id) => `${id}:2023`),
    compare: compareNumbers,
    taxon: owaspTaxon,
    tag: (id) => `owasp-api-${id.toLowerCase().replace(':', '-')}`,
  },
  {
    component: {
      name: 'OWASP ASVS',
      version: '5.0.0',
      organization: 'OWASP Foundation',
      guid: 'af2de5d4-27c9-5cdb-8b2c-87609fccd10d',
      informationUri: 'https://owasp.org/www-project-application-security-verification-standard/',
      shortDescription: { text: 'Application Security Verification Standard.' },
    },
    idsOf: (maps) => maps.asvs ?? [],
    compare: compareNumbers,
    taxon: (id) => ({ id, name: `V${id}` }),
    tag: (id) => `asvs-${id}`,
  },
];

function owaspTaxon(id: string): object {
  const number = Number(/\d+/.exec(id)?.[0]);
  const name = owaspApi2023[number - 1];
  if (name === undefined) return { id };
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const page = `https://owasp.org/API-Security/editions/2023/en/0xa${number.toString(16)}-${slug}/`;
  return { id, name, helpUri: page };
}

/** By the numbers in the ids, one after the other: `API9` before `API10`, `2.10.1` after `2.9`. */
function compareNumbers(left: string, right: string): number {
  const [leftNumbers, rightNumbers] = [numbersOf(left), numbersOf(right)];
  for (const [index, number] of leftNumbers.entries()) {
    const difference = number - (rightNumbers[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return leftNumbers.length - rightNumbers.length;
}

function numbersOf(id: string): number[] {
  return (id.match(/\d+/g) ?? []).map(Number);
}
