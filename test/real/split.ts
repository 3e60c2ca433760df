type Fields = Readonly<Record<string, unknown>>;

/** What becomes of `components.schemas.X` when X moves to `schemas/X.yaml`. */
export type ComponentFate = 'moves' | 'stays as a reference';

/**
 * Splits a definition of OpenAPI 3.x: each schema component goes to `schemas/<name>.yaml`, each path item to `paths/<number>.yaml`.
 * References lead straight to the schema's file when components move, and to the component in `openapi.yaml` when they stay.
 * Gives the data of all files by relative path.
 */
export function split(definition: Fields, fate: ComponentFate): ReadonlyMap<string, unknown> {
  const components = fieldsOf(definition['components']);
  const schemas = fieldsOf(components['schemas']);
  const pathFiles = new Map(Object.keys(fieldsOf(definition['paths'])).map((path, index) => [path, `paths/${index + 1}.yaml`]));
  const move: Move = { schemas, pathFiles, fate };
  const files = new Map<string, unknown>();
  for (const [name, schema] of Object.entries(schemas)) files.set(schemaFile(name), rewrite(schema, true, move));
  for (const [path, item] of Object.entries(fieldsOf(definition['paths']))) files.set(pathFiles.get(path) ?? '', rewrite(item, true, move));
  const stubs = Object.keys(schemas).map((name) => [name, { $ref: `./${encodeURI(schemaFile(name))}` }]);
  const { schemas: _schemas, ...otherComponents } = components;
  const { paths: _paths, components: _components, ...rest } = definition;
  const kept = { ...fieldsOf(rewrite(otherComponents, false, move)), ...(fate === 'moves' ? {} : { schemas: Object.fromEntries(stubs) }) };
  files.set('openapi.yaml', {
    ...fieldsOf(rewrite(rest, false, move)),
    paths: Object.fromEntries([...pathFiles].map(([path, file]) => [path, { $ref: `./${file}` }])),
    ...(definition['components'] === undefined ? {} : { components: kept }),
  });
  return files;
}

function schemaFile(name: string): string {
  return `schemas/${name}.yaml`;
}

interface Move {
  readonly schemas: Fields;
  readonly pathFiles: ReadonlyMap<string, string>;
  readonly fate: ComponentFate;
}

function rewrite(value: unknown, isInFolder: boolean, move: Move): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, isInFolder, move));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key === '$ref' && typeof member === 'string') return [key, rewriteReference(member, isInFolder, move)];
      if (key === 'discriminator') return [key, rewriteDiscriminator(member, isInFolder, move)];
      return [key, rewrite(member, isInFolder, move)];
    }),
  );
}

function rewriteDiscriminator(discriminator: unknown, isInFolder: boolean, move: Move): unknown {
  const { mapping, ...rest } = fieldsOf(discriminator);
  if (mapping === undefined) return discriminator;
  const entries = Object.entries(fieldsOf(mapping)).map(([value, target]) => {
    const reference = Object.hasOwn(move.schemas, String(target)) ? `#/components/schemas/${target}` : String(target);
    return [value, rewriteReference(reference, isInFolder, move)];
  });
  return { ...rest, mapping: Object.fromEntries(entries) };
}

function rewriteReference(reference: string, isInFolder: boolean, { pathFiles, fate }: Move): string {
  if (!reference.startsWith('#/')) return reference;
  const [first, second, third, ...rest] = reference.slice(2).split('/');
  const up = isInFolder ? '../' : './';
  if (first === 'components' && second === 'schemas' && third !== undefined && fate === 'moves') {
    return `${up}${encodeURI(schemaFile(decode(third)))}${rest.length === 0 ? '' : `#/${rest.join('/')}`}`;
  }
  if (first === 'paths' && second !== undefined) {
    const below = [...(third === undefined ? [] : [third]), ...rest];
    return `${up}${pathFiles.get(decode(second))}#${below.map((token) => `/${token}`).join('')}`;
  }
  return isInFolder ? `../openapi.yaml${reference}` : reference;
}

function decode(token: string): string {
  return decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
