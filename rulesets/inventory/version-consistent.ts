import type { Node } from '../../src/document/node.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { infoOf } from './declared-fact.ts';

/** Definitions that have a major version in the URL of a server or in paths. Versions in headers, and dates, are not compared. */
export const versionConsistent = defineRule({
  id: 'version-consistent',
  summary: 'Paths, servers and the version of the definition agree on the major version.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  on: {
    definition: {
      when: (model) => urlVersions(model).length > 0,
      check(model, report) {
        const versions = urlVersions(model);
        const violation = mixed(versions) ?? differing(versions, infoOf(model)?.text('version'));
        if (violation !== undefined) report(violation);
      },
    },
  },
});

/** A major version as part of a URL. */
interface UrlVersion {
  readonly major: number;
  /** What stands before it: products of one maker have versions of their own. */
  readonly prefix: string;
  readonly text: string;
  readonly kind: 'path' | 'server' | 'basePath';
  readonly at: Node;
}

function urlVersions(model: Model): readonly UrlVersion[] {
  const servers = model.format === 'oas2' ? basePathVersion(model) : serverVersions(model);
  const paths = (model.root.one('paths')?.edges ?? []).flatMap((edge) => read(edge.field, 'path', edge.to.node));
  return [...servers, ...paths];
}

function serverVersions({ rootServers = [] }: Model): readonly UrlVersion[] {
  return rootServers.flatMap(({ urls }) => urls.flatMap(({ text, node }) => read(text, 'server', node)));
}

/** 2.0 has one server, under however many schemes. */
function basePathVersion({ root }: Model): readonly UrlVersion[] {
  return read(root.text('basePath') ?? '', 'basePath', root.node.child('basePath') ?? root.node);
}

/** Of `/v2` and `/v2.1`. */
function read(text: string, kind: UrlVersion['kind'], at: Node): readonly UrlVersion[] {
  const match = /\/v(\d{1,3})(?:\.\d{1,3}){0,2}(?=\/|$)/i.exec(text);
  return match === null ? [] : [{ major: Number(match[1]), prefix: text.slice(0, match.index), text, kind, at }];
}

/** Several versions of one thing. */
function mixed(versions: readonly UrlVersion[]): Violation | undefined {
  const firsts = new Map<string, UrlVersion>();
  for (const version of versions) {
    const key = `${version.kind} ${version.prefix}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, version);
    else if (first.major !== version.major) {
      const message = `Major versions are mixed: ${quote(version.text)} beside ${quote(first.text)}.`;
      return { at: version.at, message, severity: 'warn', related: [{ at: first.at, message: 'The other major version.' }] };
    }
  }
  return undefined;
}

/** Only where all URLs agree on one version; 0 is one that is not out yet. */
function differing(versions: readonly UrlVersion[], written: string | undefined): Violation | undefined {
  const major = majorOf(written);
  const [first] = versions;
  if (first === undefined || major === undefined || major === 0) return undefined;
  if (first.major === major || versions.some((version) => version.major !== first.major)) return undefined;
  const message = `Major version in ${first.kind} ${quote(first.text)} (${first.major}) differs from info.version ${quote(written)} (${major}).`;
  return { at: first.at, message };
}

/** Of `2`, `v2`, `2.1` and `2.1.0-beta`; not of dates. */
function majorOf(version: string | undefined): number | undefined {
  const match = /^v?(\d{1,3})(?:\.\d+){0,2}(?:[-+].*)?$/i.exec(version?.trim() ?? '');
  return match === null ? undefined : Number(match[1]);
}
