import type { Anatomy } from '../../report/anatomy.ts';
import type { AssessedFinding } from '../../report/finding.ts';
import type { DefinitionSummary, Report } from '../../report/report.ts';
import type { Severity } from '../../report/severity.ts';
import { fairShare } from './fair-share.ts';
import type { FileTable } from './file-table.ts';
import { toOperations } from './operations.ts';
import { ratiosOf } from './packs.ts';
import type { PageDefinition } from './page-data.ts';
import { sizeOf } from './script-text.ts';
import { label } from './short-text.ts';

/** What definitions are described with. */
interface DefinitionTables {
  readonly anatomy: readonly Anatomy[];
  /** Packs of the page. */
  readonly packs: readonly string[];
  readonly files: FileTable;
}

/** So much of operations is shown: some ten thousand. */
const mostBytes = 2_500_000;

/** The definitions of a report, in its order. Where they have too many operations for a page, each shows as many as there is room for. */
export function toDefinitions(report: Report, tables: DefinitionTables): readonly PageDefinition[] {
  const all = toLimited(report, tables, Number.POSITIVE_INFINITY);
  const size = sizeOf(all.map(({ operations, auth }) => [operations, auth]));
  if (size <= mostBytes) return all;
  const counts = tables.anatomy.map(({ auth }) => auth.length);
  const total = counts.reduce((sum, one) => sum + one, 0);
  return toLimited(report, tables, fairShare(counts, Math.floor((total * mostBytes) / size)));
}

/** Which definition a file belongs to, first of all; `undefined` for a file of none. */
export function definitionFinder(definitions: readonly DefinitionSummary[]): (uri: string) => number | undefined {
  const owners = new Map<string, number>();
  for (const [index, { documents }] of definitions.entries()) for (const uri of documents) if (!owners.has(uri)) owners.set(uri, index);
  return (uri) => owners.get(uri);
}

function toLimited(
  { definitions, findings }: Report,
  { anatomy, packs, files }: DefinitionTables,
  limit: number,
): readonly PageDefinition[] {
  const anatomies = new Map(anatomy.map((one) => [one.uri, one]));
  const countsByFile = countByFile(findings);
  return definitions.map((definition) => {
    const { uri, documents, score } = definition;
    const inside = anatomies.get(uri);
    // What policy says counts where it scores: it knows what a change removed.
    const known = score ?? inside?.score;
    const others = documents.filter((document) => document !== uri && countsByFile.has(document)).map(files.indexOf);
    return {
      file: files.indexOf(uri),
      ...(others.length === 0 ? {} : { documents: others }),
      ...nameOf(definition),
      ...(known === undefined ? {} : { score: known }),
      counts: sumOf(documents.map((document) => countsByFile.get(document) ?? none)),
      packs: ratiosOf(inside?.coverage ?? [], packs),
      ...toOperations(inside, packs, limit),
    };
  });
}

type Counts = Readonly<Record<Severity, number>>;

const none: Counts = { error: 0, warn: 0, info: 0, hint: 0 };

/** Open findings of the files that have any findings. */
function countByFile(findings: readonly AssessedFinding[]): ReadonlyMap<string, Counts> {
  const byFile = new Map<string, Record<Severity, number>>();
  for (const { status, severity, location } of findings) {
    let counts = byFile.get(location.uri);
    if (counts === undefined) {
      counts = { ...none };
      byFile.set(location.uri, counts);
    }
    if (status === 'open') counts[severity] += 1;
  }
  return byFile;
}

function sumOf(counts: readonly Counts[]): Counts {
  const sum: Record<Severity, number> = { ...none };
  for (const one of counts) {
    sum.error += one.error;
    sum.warn += one.warn;
    sum.info += one.info;
    sum.hint += one.hint;
  }
  return sum;
}

type Named = Pick<PageDefinition, 'title' | 'openapi' | 'api' | 'owner' | 'classification' | 'profiles'>;

function nameOf({ title, openapi, policy }: DefinitionSummary): Named {
  return {
    ...(title === undefined ? {} : { title: label(title) }),
    openapi: label(openapi),
    ...(policy?.api === undefined ? {} : { api: label(policy.api) }),
    ...(policy?.owner === undefined ? {} : { owner: label(policy.owner) }),
    ...(policy === undefined ? {} : { classification: policy.classification, profiles: policy.profiles.map(label) }),
  };
}
