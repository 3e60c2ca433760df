import { fileURLToPath } from 'node:url';
import type { InspectedDefinition, LintRequest } from '../../api.ts';
import { lint } from '../../api.ts';
import { ignoresOf } from '../../config/ignores.ts';
import { locate } from '../../engine/findings.ts';
import { readStructure } from '../../engine/structure.ts';
import type { Operation } from '../../openapi/operations.ts';
import type { Waiver } from '../../policy/settings.ts';
import type { OperationView } from '../../policy/weakening.ts';
import type { Classification } from '../../report/classification.ts';
import type { Finding } from '../../report/finding.ts';
import type { Location } from '../../report/location.ts';
import type { Structure } from '../../report/places.ts';
import type { Notification, Report } from '../../report/report.ts';

/** What a comparison has to know of a definition that was linted. */
export interface LintedSide {
  /** Absolute path of the entry document. */
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly declared: Classification;
  /** Its `info`, or the whole of it. */
  readonly place: Location;
  readonly operations: ReadonlyMap<string, OperationView>;
  readonly ignores: readonly Waiver[];
  /** What its operations consist of, where a score is wanted. */
  readonly structure?: Structure;
}

/** Definitions that were linted, by their paths (absolute), and the report on them. */
export interface LintedSides {
  readonly report: Report;
  readonly sides: ReadonlyMap<string, LintedSide>;
}

/** Lints, and keeps of each definition what a comparison has to know. Whoever else inspects sees them too. */
export async function lintSides(request: LintRequest): Promise<LintedSides> {
  const sides = new Map<string, LintedSide>();
  const take = (inspected: InspectedDefinition): void => {
    const side = toSide(inspected);
    sides.set(side.path, side);
    request.inspect?.take(inspected);
  };
  const report = await lint({ ...request, inspect: { countsOwners: request.inspect?.countsOwners === true, take } });
  return { report, sides };
}

/** What kept definitions of the base from being judged, as far as that matters: what they hold then counts as new. */
export function baseProblems({ notifications }: Report): readonly Notification[] {
  return (
    notifications
      // What is wrong with policy is said where it judges.
      .filter(({ level, code }) => level === 'error' && !/^(?:config|policy|waiver|baseline)-/.test(code))
      .map(({ message, location }) => ({
        code: 'base-unjudged',
        level: 'warning',
        message: `At the base: ${message} What depends on it counts as new.`,
        ...(location === undefined ? {} : { location: { uri: location.uri } }),
      }))
  );
}

function toSide({ model, findings, uriOf, isScored }: InspectedDefinition): LintedSide {
  return {
    path: fileURLToPath(model.graph.entry.uri),
    findings,
    declared: model.declared,
    place: locate((model.root.one('info') ?? model.root).node, uriOf),
    operations: new Map(model.operations.map((operation) => [nameOf(operation), viewOf(operation, uriOf)])),
    ignores: ignoresOf(model, uriOf).waivers,
    ...(isScored ? { structure: readStructure(model, uriOf, []) } : {}),
  };
}

function nameOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

function viewOf({ element, ownClassification }: Operation, uriOf: (uri: string) => string): OperationView {
  return { said: ownClassification, place: locate(element.node, uriOf) };
}
