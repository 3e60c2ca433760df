import type { Control, Framework } from './framework.ts';

/** OWASP API Security Top 10, 2023 edition: https://owasp.org/API-Security/editions/2023/en/0x11-t10/ */
export const owaspApi2023: Framework = {
  id: 'owasp-api-2023',
  name: 'OWASP API Security Top 10',
  version: '2023',
  url: 'https://owasp.org/API-Security/editions/2023/en/0x11-t10/',
  controls: [
    risk(
      1,
      'Broken Object Level Authorization',
      'Whether the running API compares the caller with the owner of the object it asks for. A definition has no word for who owns what; it shows how objects are named, and whether refusals are foreseen.',
    ),
    risk(
      2,
      'Broken Authentication',
      'Whether credentials are verified, how tokens are issued, stored, revoked and guarded against guessing. A definition shows which schemes are declared, not that a gateway or service enforces them.',
    ),
    risk(
      3,
      'Broken Object Property Level Authorization',
      'Whether responses hold only what this caller may see, and whether undeclared properties are dropped when they are sent. A definition shows what is declared, not what the code returns or binds.',
    ),
    risk(
      4,
      'Unrestricted Resource Consumption',
      'Which limits are in force: rate limits, quotas, timeouts, memory, cost of third-party calls. A definition shows the limits that are written down.',
    ),
    risk(
      5,
      'Broken Function Level Authorization',
      'Whether roles and scopes are checked before a function runs, and who is given them. A definition shows which scopes are declared for which operation.',
    ),
    risk(
      6,
      'Unrestricted Access to Sensitive Business Flows',
      'Which flows are sensitive to the business, and whether bots and resale at scale are noticed and stopped. A definition shows some flows by their names, and little of what protects them.',
    ),
    risk(
      7,
      'Server Side Request Forgery',
      'Whether the server restricts where it connects: allowed hosts, redirects, internal addresses. A definition shows which inputs are URLs and how tightly they are declared.',
    ),
    risk(
      8,
      'Security Misconfiguration',
      'How servers, gateways and clouds are configured and patched: TLS, headers, cross-origin policy, what errors say in production. A definition shows addresses, and what requests and responses are meant to be.',
    ),
    risk(
      9,
      'Improper Inventory Management',
      'What is deployed: hosts, versions and endpoints that nobody defined, old versions that still answer, where data flow. A definition speaks for itself alone.',
    ),
    risk(
      10,
      'Unsafe Consumption of APIs',
      'How the API treats what it gets from others: whether it verifies, limits and encrypts those connections. A definition describes what the API offers, hardly ever what it consumes.',
    ),
  ],
  limits: [
    'A definition says what an API is meant to be. Whether the API that runs keeps to it is shown by tests and observation of what runs, not by this file.',
    'Rules speak to parts of a risk. No open finding does not mean that the risk is dealt with.',
  ],
  entriesOf: (maps) => maps.owaspApi2023 ?? [],
  controlOf: (entry) => entry,
};

function risk(number: number, name: string, notShown: string): Control {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const url = `https://owasp.org/API-Security/editions/2023/en/0xa${number.toString(16)}-${slug}/`;
  return { id: `API${number}`, name, url, notShown };
}
