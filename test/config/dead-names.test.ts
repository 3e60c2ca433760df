import { afterEach, expect, test } from 'vitest';
import { createRepository, type Repository } from './repository.ts';

const definition = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: {}\n';
const repositories: Repository[] = [];

afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});

function waiverFor(api: string): string {
  return `- id: W-1
  rule: server-https
  scope: { api: ${api} }
  reason: The old gateway speaks no TLS.
  owner: team-orders
  created: 2026-11-01
  expires: 2026-12-31
`;
}

async function warningsOf(tag: string, api: string): Promise<readonly string[]> {
  const repository = createRepository({
    'openapi.yaml': definition,
    'lintel.yaml': `apis: { orders: { definition: openapi.yaml, tags: [storefront] } }
profiles:
  - { name: kind, match: { tags: ${tag} }, rules: { server-https: error } }
`,
    'lintel-waivers.yaml': waiverFor(api),
  });
  repositories.push(repository);
  const { notifications } = await repository.load(['openapi.yaml']);
  return notifications.map(({ level, code, message, help }) => `${level} ${code}: ${message} ${help}`);
}

test.each([
  ['pci', 'orders'],
  ['storefront', 'orders'],
  // Of other repositories, or of definitions that were not asked for.
  ['pos', 'billing'],
  ['warehouse', 'payments'],
])('nothing is said of the tag "%s" and the API "%s"', async (tag, api) => {
  expect(await warningsOf(tag, api)).toEqual([]);
});

test('a tag and an API that look like ones that there are', async () => {
  expect(await warningsOf('store-front', 'order')).toEqual([
    'warning waiver-api-unknown: The waiver "W-1" is for the API "order", which is not named under "apis". Did you mean "orders"?',
    'warning tag-unknown: Profile "kind" is for the tag "store-front", which no API has. Did you mean "storefront"?',
  ]);
});
