import { possibleSchemas } from '../../src/openapi/in-place.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Schema } from '../../src/openapi/schema.ts';

/** What a server decides and callers must not: identity and history of an object, what somebody may do, what is certified, what is owed. */
export type ManagedKind = 'id' | 'audit' | 'privilege' | 'verification' | 'balance' | 'role';

/** What a property is by its whole name and its type; `undefined` for what callers may well decide. */
export function managedKindOf(name: string, schema: Schema): ManagedKind | undefined {
  const kind = kindOf(name);
  if (kind === undefined) return undefined;
  const parts = possibleSchemas(schema);
  if (participles.has(name.toLowerCase()) && !parts.some((part) => part.keyword('format') === 'date-time')) return undefined;
  const types = parts.flatMap((part) => part.types);
  const allowed = allowedTypes.get(kind);
  return allowed === undefined || types.some((type) => allowed.has(type)) ? kind : undefined;
}

/** Names that may also stand for a flag or a number: they count as those of a moment. */
const participles: ReadonlySet<string> = new Set(['created', 'updated', 'modified', 'deleted']);

/** By the name as written: a definition has few distinct names. */
const judged = new Map<string, ManagedKind | null>();

function kindOf(name: string): ManagedKind | undefined {
  let kind = judged.get(name);
  if (kind === undefined) {
    kind = kinds.get(nameTokens(name).join(' ')) ?? null;
    if (judged.size >= maxRemembered) judged.clear();
    judged.set(name, kind);
  }
  return kind ?? undefined;
}

/** Names, so that an editor that stays open for days does not keep them all. */
const maxRemembered = 200_000;

const flags: ReadonlySet<string> = new Set(['boolean']);
const numbers: ReadonlySet<string> = new Set(['number', 'integer']);
const scalars: ReadonlySet<string> = new Set(['string', 'number', 'integer']);

const allowedTypes: ReadonlyMap<ManagedKind, ReadonlySet<string>> = new Map([
  ['id', new Set(['integer'])],
  ['audit', scalars],
  ['privilege', flags],
  ['verification', flags],
  ['balance', numbers],
]);

const names: Readonly<Record<ManagedKind, readonly string[]>> = {
  id: ['id'],
  audit: [
    ...timesOf('created', 'creation', 'create'),
    ...timesOf('updated', 'update'),
    ...timesOf('modified', 'modification'),
    ...timesOf('last updated', 'last update'),
    ...timesOf('last modified', 'last modification'),
    ...timesOf('deleted', 'deletion'),
    'created by',
    'updated by',
    'modified by',
    'deleted by',
    'last modified by',
    'last updated by',
    'date created',
    'date updated',
    'date modified',
    'date last updated',
    'last modified',
    'last updated',
    ...participles,
    'last login',
    'last login at',
  ],
  privilege: [
    'is admin',
    'admin',
    'is administrator',
    'is superuser',
    'is super user',
    'superuser',
    'is staff',
    'is root',
    'is super admin',
  ],
  verification: ['email verified', 'is email verified', 'phone verified', 'is phone verified', 'is verified', 'verified', 'kyc verified'],
  balance: ['balance', 'account balance', 'current balance', 'available balance', 'credit balance', 'wallet balance'],
  role: ['role', 'roles', 'user role', 'user roles', 'permission', 'permissions', 'scopes', 'authorities'],
};

const kinds: ReadonlyMap<string, ManagedKind> = new Map(
  (['id', 'audit', 'privilege', 'verification', 'balance', 'role'] as const).flatMap((kind) => names[kind].map((name) => [name, kind])),
);

function timesOf(...verbs: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) =>
    ['at', 'on', 'date', 'time', 'timestamp', 'date time', 'datetime', 'time stamp', 'at utc'].map((end) => `${verb} ${end}`),
  );
}
