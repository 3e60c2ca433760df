import type { Anatomy } from '../../report/anatomy.ts';
import { type AuthAlternative, type AuthRow, strengths } from '../../report/auth.ts';
import type { OwnerCoverage } from '../../report/places.ts';
import { ratiosOf } from './packs.ts';
import type { PageDefinition, PageOperation } from './page-data.ts';
import { firstOf, label } from './short-text.ts';

/** Operations and how callers get into them, at most `limit` of them: those of which most is missing, the weakest. */
export function toOperations(
  anatomy: Anatomy | undefined,
  packs: readonly string[],
  limit: number,
): Pick<PageDefinition, 'operations' | 'auth' | 'moreOperations'> {
  if (anatomy === undefined) return { operations: [], auth: [] };
  const byOwner = groupByOwner(anatomy.owners);
  const labels = [...new Set(anatomy.auth.map(({ method, path }) => `${method} ${path}`))];
  const operations = labels.map((name) => ({ label: label(name), packs: ratiosOf(byOwner.get(name) ?? [], packs) }));
  const more = anatomy.auth.length - limit;
  return {
    operations: worstOf(operations, limit, missingIn),
    auth: worstOf(anatomy.auth, limit, ({ weakest }) => -strengths.indexOf(weakest)).map(toAuthRow),
    ...(more > 0 ? { moreOperations: more } : {}),
  };
}

function groupByOwner(owners: readonly OwnerCoverage[]): ReadonlyMap<string, readonly OwnerCoverage[]> {
  const groups = new Map<string, OwnerCoverage[]>();
  for (const coverage of owners) {
    if (!coverage.isOperation) continue;
    const group = groups.get(coverage.owner);
    if (group === undefined) groups.set(coverage.owner, [coverage]);
    else group.push(coverage);
  }
  return groups;
}

function missingIn({ packs }: PageOperation): number {
  return packs.reduce((sum, [examined, satisfied]) => sum + examined - satisfied, 0);
}

/** The entries with the highest values, in their own order. */
function worstOf<Entry>(entries: readonly Entry[], limit: number, badnessOf: (entry: Entry) => number): readonly Entry[] {
  if (entries.length <= limit) return entries;
  const worst = entries
    .map((entry, index) => ({ index, value: badnessOf(entry) }))
    .sort((left, right) => right.value - left.value || left.index - right.index)
    .slice(0, limit);
  const kept = new Set(worst.map(({ index }) => index));
  return entries.filter((_entry, index) => kept.has(index));
}

/** Lists that a definition makes very long are cut: they would be there once for each operation. */
function toAuthRow(row: AuthRow): AuthRow {
  return {
    ...row,
    method: label(row.method),
    path: label(row.path),
    alternatives: row.alternatives.slice(0, longestList).map(toAlternative),
  };
}

const longestList = 25;

function toAlternative({ schemes, strength }: AuthAlternative): AuthAlternative {
  const shown = schemes.slice(0, longestList).map((scheme) => ({
    ...scheme,
    name: label(scheme.name),
    scopes: firstOf(scheme.scopes.map(label), longestList, (more) => `… ${more} more`),
  }));
  return { schemes: shown, strength };
}
