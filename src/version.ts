/** Lintel's version; a test holds it equal to `package.json`. */
export const version = '0.1.0';

/** Where the project lives; rule pages and SARIF link there. */
export const projectUrl = 'https://github.com/lintel-api/lintel';

/** The page of a rule on the web; `lintel explain` prints it offline. */
export function rulePageUrl(pack: string, ruleId: string): string {
  return `${projectUrl}/blob/main/rulesets/${pack}/${ruleId}.md`;
}

/** Where a finding of policy itself is explained on the web. */
export function policyPageUrl(ruleId: string): string {
  return `${projectUrl}/blob/main/docs/policy-findings.md#${ruleId}`;
}
