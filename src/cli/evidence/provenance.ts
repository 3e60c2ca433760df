import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type EvidenceFile, type Provenance, ranRules } from '../../policy/evidence.ts';
import type { Report } from '../../report/report.ts';
import { findSpectralRuleset, isRulesetPath } from '../../spectral-rulesets/find-ruleset.ts';
import { relativeUri } from '../../uri.ts';
import type { PreparedLint } from '../prepare-lint.ts';
import type { Terminal } from '../terminal.ts';
import type { Commit } from './commit.ts';
import { type FileRecord, recordFile, sha256 } from './file-record.ts';

/** What provenance is gathered from. */
export interface ProvenanceRequest {
  readonly prepared: Pick<PreparedLint, 'request' | 'configuration' | 'root'>;
  /** As `--ruleset` has them. */
  readonly rulesets: readonly string[];
  /** As `--date` has it. */
  readonly date: string | undefined;
  readonly environment: Terminal['environment'];
  readonly commit: Commit | undefined;
  /** The files of the definitions. */
  readonly files: readonly FileRecord[];
  readonly report: Report;
}

/** Says which files, rules and commit evidence was made from, and on which day. */
export async function gatherProvenance(request: ProvenanceRequest): Promise<Provenance> {
  const { prepared, commit, files, report } = request;
  const { cwd } = prepared.request;
  const uriOf = (path: string): string => relativeUri(pathToFileURL(path).href, cwd);
  const rulesets = rulesetsOf(request);
  const paths = new Set([...prepared.configuration.files, ...rulesets.filter(isRulesetPath)]);
  const configuration = [...paths].flatMap((path) => recordFile(path, uriOf(path), commit)?.record ?? []).sort(byUri);
  const committed = await committedFiles([...files, ...configuration], commit);
  const inputs = files.map((file) => toEvidenceFile(file, committed));
  const others = configuration.map((file) => toEvidenceFile(file, committed));
  const isWhole = inputs.length > 0 && [...inputs, ...others].every(({ isCommitted }) => isCommitted === true);
  return {
    ...dateOf(request),
    ...(commit === undefined ? {} : { commit: { hash: commit.hash, isWhole } }),
    rulesets: [...new Set(rulesets.map((name) => (isRulesetPath(name) ? uriOf(name) : name)))].sort(),
    rulesHash: sha256(rulesText(report)),
    inputs,
    configuration: others,
  };
}

function byUri(left: FileRecord, right: FileRecord): number {
  return left.uri < right.uri ? -1 : 1;
}

/** Names of rulesets, files as absolute paths: those of the command line, else of the configuration, else what runs without. */
function rulesetsOf({ rulesets, prepared: { request, root } }: ProvenanceRequest): readonly string[] {
  const { cwd, entries, policy } = request;
  if (rulesets.length > 0) return rulesets.map((name) => (isRulesetPath(name) ? resolve(cwd, name) : name));
  const spectral = findSpectralRuleset(cwd, root);
  const usual = ['recommended', ...(spectral === undefined ? [] : [spectral])];
  const configured = entries.map(
    ({ path }) => policy.settingsFor(path).layers.findLast((layer) => layer.rulesets !== undefined)?.rulesets?.value,
  );
  return configured.length === 0 ? usual : configured.flatMap((names) => names ?? usual);
}

/** What the rules are is said by the version of the tool, their severities and options by the files of the configuration. */
function rulesText(report: Report): string {
  return ranRules(report)
    .map(({ id }) => `${id}\n`)
    .sort()
    .join('');
}

async function committedFiles(files: readonly FileRecord[], commit: Commit | undefined): Promise<ReadonlySet<string> | undefined> {
  const blobs = files.flatMap((file) => (file.path === undefined ? [] : [[file.path, file.blobs] as const]));
  return commit?.holds(new Map(blobs));
}

function toEvidenceFile({ uri, sha256: hash, of, path, isChecked }: FileRecord, committed: ReadonlySet<string> | undefined): EvidenceFile {
  return {
    uri,
    sha256: hash,
    of,
    ...(committed === undefined ? {} : { isCommitted: path !== undefined && committed.has(path) }),
    ...(isChecked === undefined ? {} : { isChecked }),
  };
}

/** The clock is in evidence only where waivers were judged by it: else the same input would give other bytes tomorrow. */
function dateOf({ date, environment, report, prepared }: ProvenanceRequest): Pick<Provenance, 'date'> {
  const day = prepared.request.policy.today;
  if (date !== undefined) return { date: { day, from: '--date' } };
  if ((environment['SOURCE_DATE_EPOCH'] ?? '') !== '') return { date: { day, from: 'SOURCE_DATE_EPOCH' } };
  return report.today === undefined ? {} : { date: { day, from: 'clock' } };
}
