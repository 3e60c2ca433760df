import { Node } from '../../src/document/node.ts';
import { allFormats, detectFormat, type OasFormat } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';

const versions = ['2.0', '3.0', '3.1', '3.2'];

export const oasVersionSupported = defineRule({
  id: 'oas-version-supported',
  summary: 'The definition is written in a current version of OpenAPI.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [477] },
  options: {
    minVersion: {
      default: '2.0',
      description: 'The oldest minor version that is accepted. OpenAPI 2.0 is reported as legacy even when it is accepted.',
      schema: { enum: versions },
    },
  },
  on: {
    definition: {
      check(model, report, { options }) {
        const { format, version, root } = model;
        const at = root.node.child(format === 'oas2' ? 'swagger' : 'openapi') ?? root.node;
        const minVersion = String(options['minVersion']);
        if (rank(format) < versions.indexOf(minVersion)) {
          report({ at, message: `OpenAPI ${version} is not supported by policy; use ${minVersion} or later.` });
        } else if (format === 'oas2') {
          report({ at, message: `OpenAPI ${version} is legacy; use 3.0 or later.`, severity: 'info' });
        }
        reportOtherVersions(model, report);
      },
    },
  },
});

/** Parts of another definition are read by the rules of this one's version, which need not be what their author meant. */
function reportOtherVersions({ format, version, graph }: Model, report: Report): void {
  for (const document of graph.documents.values()) {
    const detection = detectFormat(document);
    if (detection.is !== 'known' || detection.format === format) continue;
    const root = Node.root(document);
    const message = `This file is OpenAPI ${detection.text}, but the definition that refers to it is OpenAPI ${version}.`;
    report({ at: root.child(detection.format === 'oas2' ? 'swagger' : 'openapi') ?? root, message });
  }
}

function rank(format: OasFormat): number {
  return allFormats.indexOf(format);
}
