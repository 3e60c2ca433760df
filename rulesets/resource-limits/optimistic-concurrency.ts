import { remembered } from '../../src/openapi/fixpoint.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { hasHeader } from '../../src/openapi/responses.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hasPropertyNamed } from './property-names.ts';
import { requestSchemas } from './request-bodies.ts';

/** Who writes over what has changed in the meantime loses the other's update, or passes a check that no longer holds. */
export const optimisticConcurrency = defineRule({
  id: 'optimistic-concurrency',
  summary: 'Changes of a resource can depend on its version.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API6'], cwe: [362, 367] },
  securitySeverity: 2.0,
  commonRemedy:
    'Write one parameter `If-Match` under `components/parameters` (2.0: `parameters`), refer to it from the operations, and document `ETag` where the resource is read.',
  on: {
    operation: {
      when: ({ method, path, role }) => role === 'path' && changing.has(method) && /\}\/?$/.test(path),
      check(operation, report, { model }) {
        if (takesHeader(operation, 'if-match')) {
          const message = 'Operation takes "If-Match", but GET of the same path documents no "ETag".';
          if (isWithoutTag(operation, model)) report({ at: operation.node, message });
        } else if (!takesVersion(operation)) {
          const message = `${operation.method.toUpperCase()} of an identified resource takes neither "If-Match" nor a version.`;
          report({ at: operation.node, message });
        }
      },
    },
  },
});

const changing: ReadonlySet<string> = new Set(['put', 'patch', 'delete']);

function takesHeader({ parameters }: Operation, wanted: string): boolean {
  return parameters.some(({ in: place, name }) => place === 'header' && name.toLowerCase() === wanted);
}

function takesVersion(operation: Operation): boolean {
  if (takesHeader(operation, 'if-unmodified-since')) return true;
  const isInParameters = operation.parameters.some(({ in: place, name }) => places.has(place) && isVersion(name));
  return isInParameters || requestSchemas(operation).some(hasVersion);
}

/** Where a version may be sent beside a body, or in 2.0 as a part of a form. */
const places: ReadonlySet<string> = new Set(['query', 'header', 'formData']);

/** A version at the top of the body, or in an object there (`metadata.resourceVersion`). */
function hasVersion(schema: Schema): boolean {
  return possibleSchemas(schema).some((part) => namesVersion(part) || holdsVersion(part));
}

const namesVersion = hasPropertyNamed(isVersion);

const holdsVersion = remembered<Schema>((schema) => {
  return schema.edges.some(({ field, to }) => field === 'properties' && to instanceof Schema && possibleSchemas(to).some(namesVersion));
});

const versionWords: ReadonlySet<string> = new Set(['version', 'etag', 'revision', 'rev']);

/** Versions of something else than the resource. */
const others: ReadonlySet<string> = new Set(['api', 'schema', 'app', 'application', 'os', 'client', 'protocol', 'software', 'firmware']);

/** `version`, `_etag`, `resourceVersion`, but not `apiVersion`; `etag` in two words too. */
function isVersion(name: string): boolean {
  const tokens = nameTokens(name);
  const isOther = tokens.some((token) => others.has(token));
  return !isOther && (versionWords.has(tokens.at(-1) ?? '') || tokens.slice(-2).join('') === 'etag');
}

/** True when the path is read by a GET of which no success response has the tag. Without a GET, the tag may come from elsewhere. */
function isWithoutTag({ path }: Operation, model: Model): boolean {
  const get = readers(model).get(path);
  return get?.responses.some(({ code, response }) => code.startsWith('2') && hasHeader(response, 'ETag')) === false;
}

const readers = perModel(({ operations }): ReadonlyMap<string, Operation> => {
  return new Map(
    operations.filter(({ method, role }) => method === 'get' && role === 'path').map((operation) => [operation.path, operation]),
  );
});
