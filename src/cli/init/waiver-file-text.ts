import { usualLayout, waiverYaml } from '../../config/waiver-yaml.ts';
import type { PlannedWaiver } from './to-waivers.ts';

/** What every waiver that is taken over says alike. */
export interface WaiverTerms {
  /** `YYYY-MM-DD` */
  readonly created: string;
  /** `YYYY-MM-DD` */
  readonly expires: string;
  /** Who answers for what is in a file (relative to the working directory). */
  readonly ownerOf: (path: string) => string;
}

/** The text of a waiver file. */
export function waiverFileText(waivers: readonly PlannedWaiver[], { created, expires, ownerOf }: WaiverTerms): string {
  const width = Math.max(3, String(waivers.length).length);
  const entries = waivers.map(({ rule, path, operation, pointer, reason }, index) =>
    waiverYaml(
      {
        id: `W-${created.slice(0, 4)}-${String(index + 1).padStart(width, '0')}`,
        rule,
        scope: { path, ...(operation === undefined ? {} : { operation }), ...(pointer === undefined ? {} : { pointer }) },
        reason,
        owner: ownerOf(path),
        created,
        expires,
      },
      usualLayout,
    ),
  );
  return [heading, ...entries].join('\n');
}

const heading = `# Findings that are accepted until a day. Give each a reason and an owner of your own, and delete what is not worth keeping.
`;
