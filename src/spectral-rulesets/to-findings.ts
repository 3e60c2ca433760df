import { Node } from '../document/node.ts';
import { createFingerprints } from '../engine/findings.ts';
import { createIdentifier } from '../engine/identity.ts';
import type { Model } from '../openapi/model.ts';
import type { Finding } from '../report/finding.ts';
import { severities } from '../report/severity.ts';
import type { SpectralResult } from './run-rules.ts';

/** How names become places. */
export interface Places {
  /** The URI of what a result calls its source. */
  readonly uriOf: (source: string) => string;
  /** What reports show for a document's URI. */
  readonly shownUri: (documentUri: string) => string;
}

/** Results of Spectral's library as findings: at the same places, with the identities that Lintel's own findings would have there. */
export function toFindings(results: readonly SpectralResult[], model: Model, { uriOf, shownUri }: Places): readonly Finding[] {
  const identify = createIdentifier(model);
  const { documents, entry } = model.graph;
  const nextFingerprint = createFingerprints();
  return results.map((result) => {
    const uri = result.source === undefined ? entry.uri : uriOf(result.source);
    const document = documents.get(uri) ?? entry;
    // As far as the path leads; some indexes of lists are texts there.
    const node = Node.root(document).closest(...result.path);
    const identity = identify(node);
    const { start, end } = result.range;
    const range = {
      start: { line: start.line + 1, column: start.character + 1 },
      end: { line: end.line + 1, column: end.character + 1 },
    };
    const ruleId = String(result.code);
    return {
      ruleId,
      severity: severities[result.severity] ?? 'error',
      message: result.message === '' ? ruleId : result.message,
      location: { uri: shownUri(document.uri), pointer: node.pointer, range },
      relatedLocations: [],
      fingerprint: nextFingerprint(ruleId, identity),
      ...(identity.isOperation ? { operation: identity.owner } : {}),
    };
  });
}
