import type { Classification } from '../../report/classification.ts';

/** A definition that a configuration is to name. */
export interface FoundApi {
  readonly id: string;
  /** Relative to the configuration, forward slashes. */
  readonly definition: string;
  /** What the definition says about itself. */
  readonly declared: Classification;
  readonly owner: string | undefined;
}

/** What a first configuration says. */
export interface FirstConfiguration {
  /** False where a configuration further up applies too. */
  readonly isRoot: boolean;
  readonly rulesets: readonly string[];
  readonly apis: readonly FoundApi[];
  /** Absolute URL of the reference. */
  readonly helpUri: string;
}

/** Where editors find the schema of configurations: its `$id`. */
const schemaUri = 'https://raw.githubusercontent.com/lintel-api/lintel/main/schema/lintel.schema.json';

/** The text of a first `lintel.yaml`. */
export function configurationText({ isRoot, rulesets, apis, helpUri }: FirstConfiguration): string {
  return [
    `# yaml-language-server: $schema=${schemaUri}`,
    `# What Lintel demands of the APIs in this folder: ${helpUri}`,
    ...(isRoot ? ['root: true'] : []),
    rulesets.length === 1 ? `ruleset: ${yamlText(rulesets.join())}` : `ruleset: [${rulesets.map(yamlText).join(', ')}]`,
    '',
    '# What is not said is taken to be the strictest: public, restricted, production.',
    ...(apis.length === 0 ? ['# apis:', '#   orders:', '#     definition: services/orders/openapi.yaml'] : ['apis:']),
    ...apis.flatMap(apiLines),
    '',
    '# More is demanded of APIs that are more exposed; other configurations may tighten what is locked, never loosen it.',
    '# profiles:',
    '#   - name: public-facing',
    '#     match: { exposure: [public, partner] }',
    '#     rules: { string-max-length: error }',
    '#     locked: [server-https, security-defined]',
    '',
  ].join('\n');
}

function apiLines({ id, definition, declared, owner }: FoundApi): readonly string[] {
  const { exposure, data, lifecycle, tags } = declared;
  return [
    `  ${yamlText(id)}:`,
    `    definition: ${yamlText(definition)}`,
    said('exposure', exposure, 'public | partner | internal'),
    said('data', data, 'public | internal | confidential | restricted'),
    ...(tags === undefined || tags.length === 0 ? [] : [`    tags: [${tags.join(', ')}]`]),
    said('lifecycle', lifecycle, 'experimental | production | deprecated | retired'),
    said('owner', owner, 'team-name'),
  ];
}

/** What the definition says, or what may be said, as a comment. */
function said(key: string, value: string | undefined, placeholder: string): string {
  return value === undefined ? `    # ${key}: ${placeholder}` : `    ${key}: ${yamlText(value)}`;
}

/** A text as a YAML scalar: as it is where every reader takes it for that text, else in double quotes, whose escapes are JSON's. */
function yamlText(text: string): string {
  return /^[A-Za-z_./][\w./@-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}
