import type { Anatomy } from '../../src/report/anatomy.ts';
import type { AuthRow } from '../../src/report/auth.ts';
import type { OwnerCoverage } from '../../src/report/places.ts';

/** What an operation's way in looks like when all is well, with whatever differs. */
export function authRow(changes: Partial<AuthRow> = {}): AuthRow {
  return {
    method: 'GET',
    path: '/orders',
    role: 'path',
    declared: 'definition',
    alternatives: [{ schemes: [{ name: 'oauth', strength: 'oauth2', scopes: ['orders:read'] }], strength: 'oauth2' }],
    weakest: 'oauth2',
    transport: 'https',
    exposure: 'public',
    ...changes,
  };
}

/** What a rule examined in `GET /orders`, with whatever differs. */
export function ownerCoverage(changes: Partial<OwnerCoverage> = {}): OwnerCoverage {
  return { owner: 'GET /orders', isOperation: true, ruleId: 'server-https', pack: 'transport', examined: 2, satisfied: 1, ...changes };
}

/** The inside of `orders.yaml`, with whatever differs. */
export function anatomy(changes: Partial<Anatomy> = {}): Anatomy {
  return {
    uri: 'orders.yaml',
    score: { value: 84.5, grade: 'B' },
    coverage: [{ ruleId: 'server-https', pack: 'transport', examined: 4, satisfied: 3 }],
    owners: [ownerCoverage(), ownerCoverage({ owner: 'definition', isOperation: false })],
    auth: [authRow(), authRow({ method: 'POST', alternatives: [], weakest: 'none', declared: 'nowhere' })],
    ...changes,
  };
}

/** An inside in which everything that a definition can say is `text`. */
export function hostileAnatomy(uri: string, text: string): Anatomy {
  const name = text.slice(0, 5000);
  return anatomy({
    uri,
    owners: [ownerCoverage({ owner: `GET /${name}` })],
    auth: [
      authRow({
        path: `/${name}`,
        alternatives: [{ schemes: [{ name, strength: 'oauth2', scopes: [name, `${name}:read`] }], strength: 'oauth2' }],
      }),
      authRow({ method: name, path: name }),
    ],
  });
}
