import { oas3Formats } from '../../src/openapi/format.ts';
import type { Server, ServerVariable } from '../../src/openapi/servers.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { isUrlReference } from './url-reference.ts';

export const serverVariablesValid = defineRule({
  id: 'server-variables-valid',
  summary: 'Variables of server URLs are defined, used, and give a URL with every value.',
  severity: 'error',
  tier: 'core',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  on: {
    server: {
      when: ({ templateNames, variables }) => templateNames.length > 0 || variables.length > 0,
      check(server, report) {
        const { element, templateNames, variables, url } = server;
        if (url === undefined) return;
        const defined = new Set(variables.map(({ name }) => name));
        for (const name of templateNames) {
          if (!defined.has(name))
            report({ at: element.node.child('url') ?? server.node, message: `Server URL variable ${quote(name)} is undefined.` });
        }
        const used = new Set(templateNames);
        for (const variable of variables) checkVariable(variable, used.has(variable.name), report);
        checkUrls(server, url, report);
      },
    },
  },
});

function checkVariable(variable: ServerVariable, isUsed: boolean, report: Report): void {
  const { node } = variable.element;
  const name = quote(variable.name);
  if (!isUsed) report({ at: node, message: `Server URL variable ${name} is unused.`, severity: 'warn' });
  if (!variable.element.has('default')) report({ at: node, message: `Server URL variable ${name} has no default.` });
  if (variable.enum?.length === 0) {
    report({ at: node.child('enum') ?? node, message: `Server URL variable ${name} has an empty enum.` });
  } else if (variable.default !== undefined && variable.enum?.includes(variable.default) === false) {
    report({
      at: node.child('default') ?? node,
      message: `Server URL variable ${name} has the default ${quote(variable.default)}, which is not in its enum.`,
    });
  }
}

const maxCheckedLength = 4096;

/** Tries the defaults, then every other value with the defaults of the other variables. */
function checkUrls({ element, variables, templateNames }: Server, url: string, report: Report): void {
  const defaults = new Map(variables.flatMap((variable) => (variable.default === undefined ? [] : [[variable.name, variable.default]])));
  if (url.length > maxCheckedLength || templateNames.length === 0 || templateNames.some((name) => !defaults.has(name))) return;
  if (!isUrlReference(fill(url, defaults))) {
    report({
      at: element.node.child('url') ?? element.node,
      message: `Server URL ${quote(url)} is no valid URL with the defaults of its variables.`,
    });
    return;
  }
  for (const variable of variables) {
    if (!templateNames.includes(variable.name)) continue;
    for (const [index, value] of (variable.enum ?? []).entries()) {
      if (isUrlReference(fill(url, new Map([...defaults, [variable.name, value]])))) continue;
      const at = variable.element.node.at('enum', index) ?? variable.element.node;
      report({ at, message: `Server URL variable ${quote(variable.name)} gives no valid URL with the value ${quote(value)}.` });
    }
  }
}

function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replaceAll(/\{([^{}]*)\}/g, (slot, name: string) => values.get(name) ?? slot);
}
