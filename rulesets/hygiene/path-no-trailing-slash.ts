import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { isOfPath, pathsOf } from './paths.ts';

/** `/orders` and `/orders/` may be two routes with two access lists. */
export const pathNoTrailingSlash = defineRule({
  id: 'path-no-trailing-slash',
  summary: 'Paths and server URLs do not end with a slash.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [436] },
  securitySeverity: 2,
  on: {
    element: {
      among: { kinds: ['server', 'definition', 'pathItem'] },
      when: (element, { model }) => element.kind === 'server' || element.kind === 'definition' || isOfPath(element, model),
      check(element, report, { model }) {
        if (element.kind === 'server') reportField(element, 'url', 'Server URL', report);
        if (element.kind === 'definition' && model.format === 'oas2') {
          reportField(element, 'host', 'Host', report);
          reportField(element, 'basePath', 'Base path', report);
        }
        for (const { path, at } of pathsOf(element, model)) {
          if (!endsWithSlash(path)) continue;
          const bare = path.slice(0, -1);
          if (model.root.one('paths')?.has(bare) === true)
            report({ at, message: `Path ${quote(path)} ends with "/", and ${quote(bare)} exists too.`, severity: 'warn' });
          else report({ at, message: `Path ${quote(path)} ends with "/".` });
        }
      },
    },
  },
});

function reportField(element: Element, field: string, name: string, report: Report): void {
  const text = element.text(field);
  const at = element.node.child(field);
  if (text !== undefined && at !== undefined && endsWithSlash(text)) report({ at, message: `${name} ${quote(text)} ends with "/".` });
}

function endsWithSlash(text: string): boolean {
  return text.length > 1 && text.endsWith('/');
}
