import type { Node } from '../../src/document/node.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Server } from '../../src/openapi/servers.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { isVersion, isVersioned, isVersionVariable, pathsOf, segmentsOf } from './paths.ts';

const policies = ['consistent', 'path-required', 'path-forbidden', 'server-base', 'header'] as const;

/** First words of paths that belong to no version of the API. */
const unversioned: ReadonlySet<string> = new Set([
  ...['health', 'healthz', 'healthcheck', 'ready', 'readyz', 'live', 'livez', 'ping', 'status', 'version', 'versions', 'metrics', 'info'],
  ...['oauth', 'oauth2', 'login', 'logout', 'auth', 'token', 'openapi', 'swagger', 'docs', '.well-known'],
]);

/** Where the version stands is a decision; that it stands there everywhere is what routing and access lists rest on. */
export const pathVersionPolicy = defineRule({
  id: 'path-version-policy',
  summary: 'Versions stand where the policy says.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'] },
  options: {
    policy: {
      default: 'consistent',
      description:
        'Where versions stand: in every path, in no path, in the base of every server, in a header; "consistent" is as in most paths.',
      schema: { enum: [...policies] },
    },
  },
  on: {
    element: {
      among: { kinds: ['pathItem'] },
      when: (element, { model }) => pathsOf(element, model).some(({ segments }) => !isUnversioned(segments)),
      check(element, report, { model, options }) {
        const { policy } = options;
        const isRequired = policy === 'path-required' || (policy === 'consistent' && isMostlyVersioned(model).inPaths);
        for (const { path, segments, at } of pathsOf(element, model)) {
          if (isUnversioned(segments) || isVersioned(segments) === isRequired) continue;
          report({ at, message: `Path ${quote(path)} has ${isRequired ? 'no' : 'a'} version, against the policy "${policy}".` });
        }
      },
    },
    server: {
      when: (server, { model, options }) => model.format !== 'oas2' && isAboutServers(options) && isBase(server),
      check: ({ node, url = '' }, report, { options }) => judgeServer(url, node, report, options),
    },
    definition: {
      when: (model, { options }) => (isAboutServers(options) && baseOf(model) !== undefined) || wantsHeader(model, options),
      check(model, report, { options }) {
        const base = baseOf(model);
        if (isAboutServers(options) && base !== undefined) judgeServer(base.url, base.at, report, options);
        if (!wantsHeader(model, options) || model.elementsOf('parameter').some(isVersionHeader)) return;
        report({ at: model.root.node, message: 'No operation takes a version in a header, against the policy "header".' });
      },
    },
  },
});

const isMostlyVersioned = perModel((model: Model): { readonly inPaths: boolean } => {
  const paths = model
    .elementsOf('pathItem')
    .flatMap((element) => pathsOf(element, model))
    .filter(({ segments }) => !isUnversioned(segments));
  return { inPaths: paths.filter(({ segments }) => isVersioned(segments)).length * 2 > paths.length };
});

function isUnversioned([first]: readonly string[]): boolean {
  return first === undefined || unversioned.has(first.toLowerCase());
}

type Options = Readonly<Record<string, unknown>>;

function isAboutServers({ policy }: Options): boolean {
  return policy === 'server-base' || policy === 'header';
}

function wantsHeader({ operations }: Model, { policy }: Options): boolean {
  return policy === 'header' && operations.length > 0;
}

function judgeServer(url: string, at: Node, report: Report, { policy }: Options): void {
  const isRequired = policy === 'server-base';
  if (hasVersion(url) === isRequired) return;
  report({ at, message: `Server ${quote(url)} has ${isRequired ? 'no' : 'a'} version, against the policy "${policy}".` });
}

/** OpenAPI 2.0 has one base, whatever the schemes. */
function baseOf({ format, root }: Model): { readonly url: string; readonly at: Node } | undefined {
  const at = format === 'oas2' ? (root.node.child('basePath') ?? root.node.child('host')) : undefined;
  return at && { url: `${root.text('host') ?? ''}${root.text('basePath') ?? ''}`, at };
}

/** A server of the definition itself, not of an operation, with a URL. */
function isBase({ element, url }: Server): boolean {
  return url !== undefined && element.uses.every((use) => use.from.kind === 'definition');
}

function hasVersion(url: string): boolean {
  return segmentsOf(url).some((segment) => isVersion(segment) || isVersionVariable(segment));
}

function isVersionHeader(parameter: { text(field: string): string | undefined }): boolean {
  return parameter.text('in') === 'header' && nameTokens(parameter.text('name') ?? '').includes('version');
}
