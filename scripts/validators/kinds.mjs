/**
 * Where each kind of object is defined in the official schemas, and the variants of kinds whose fields depend on a field's value.
 *
 * `facts` are what is known of an object of the variant: values of fields, and which fields are `$present` or `$absent`. A variant
 * without facts whose schema is conditional is `loose`: only what holds in every case is checked, and unknown fields pass.
 *
 * @typedef {import('../../src/openapi/grammar.ts').Kind} Kind
 * @typedef {import('../../src/openapi/format.ts').OasFormat} OasFormat
 * @typedef {{ readonly [field: string]: unknown, $present?: readonly string[], $absent?: readonly string[], $loose?: boolean }} Facts
 * @typedef {{ readonly sources: readonly string[], readonly facts: Facts }} Variant
 */

/** @param {string} source @param {Facts} facts @returns {Variant} */
const at = (source, facts = {}) => ({ sources: [source], facts });

/** @param {string} file @param {Readonly<Record<string, string>>} names @returns {Record<string, Variant>} */
function simple(file, names) {
  return Object.fromEntries(Object.entries(names).map(([kind, pointer]) => [kind, at(`${file}${pointer}`)]));
}

const oas2Flows = { implicit: 'Implicit', password: 'Password', application: 'Application', accessCode: 'AccessCode' };

/** @returns {Record<string, Variant>} */
function oas2() {
  const file = '2.0.json#/definitions/';
  /** @type {Record<string, Variant>} */
  const variants = simple('2.0.json#', {
    definition: '',
    ...Object.fromEntries(
      ['info', 'contact', 'license', 'paths', 'pathItem', 'operation', 'externalDocs', 'responses', 'response'].map(definitionOf2),
    ),
    ...Object.fromEntries(['header', 'schema', 'xml', 'tag', 'securityRequirement'].map(definitionOf2)),
    items: '/definitions/primitivesItems',
    reference: '/definitions/jsonReference',
    'schema:file': '/definitions/fileSchema',
    'parameter:body': '/definitions/bodyParameter',
    'securityScheme:basic': '/definitions/basicAuthenticationSecurity',
    'securityScheme:apiKey': '/definitions/apiKeySecurity',
  });
  for (const place of ['header', 'formData', 'query', 'path']) {
    variants[`parameter:${place}`] = {
      sources: [`${file}nonBodyParameter`, `${file}${place}ParameterSubSchema`],
      facts: { $loose: true },
    };
  }
  for (const [flow, name] of Object.entries(oas2Flows)) variants[`securityScheme:oauth2-${flow}`] = at(`${file}oauth2${name}Security`);
  return variants;
}

/** @param {string} name @returns {[string, string]} */
function definitionOf2(name) {
  return [name, `/definitions/${name}`];
}

/** @returns {Record<string, Variant>} */
function oas3_0() {
  const file = '3.0.json#/definitions/';
  /** @type {Record<string, Variant>} */
  const variants = simple('3.0.json#', {
    definition: '',
    ...Object.fromEntries(
      Object.entries({
        info: 'Info',
        contact: 'Contact',
        license: 'License',
        server: 'Server',
        serverVariable: 'ServerVariable',
        components: 'Components',
        schema: 'Schema',
        discriminator: 'Discriminator',
        xml: 'XML',
        response: 'Response',
        mediaType: 'MediaType',
        example: 'Example',
        header: 'Header',
        paths: 'Paths',
        pathItem: 'PathItem',
        operation: 'Operation',
        responses: 'Responses',
        securityRequirement: 'SecurityRequirement',
        tag: 'Tag',
        externalDocs: 'ExternalDocumentation',
        requestBody: 'RequestBody',
        oauthFlows: 'OAuthFlows',
        link: 'Link',
        callback: 'Callback',
        encoding: 'Encoding',
        reference: 'Reference',
      }).map(([kind, name]) => [kind, `/definitions/${name}`]),
    ),
  });
  for (const place of ['path', 'query', 'header', 'cookie']) variants[`parameter:${place}`] = at(`${file}Parameter`, { in: place });
  for (const type of ['apiKey', 'oauth2', 'openIdConnect']) variants[`securityScheme:${type}`] = at(`${file}SecurityScheme`, { type });
  variants['securityScheme:http'] = at(`${file}SecurityScheme`, { type: 'http', scheme: 'basic' });
  variants['securityScheme:http-bearer'] = at(`${file}SecurityScheme`, { type: 'http', scheme: 'bearer' });
  return variants;
}

/** @param {'3.1' | '3.2'} version @param {readonly string[]} places @returns {Record<string, Variant>} */
function oas3_1(version, places) {
  const file = `${version}.json#/$defs/`;
  /** @type {Record<string, Variant>} */
  const variants = simple(`${version}.json#`, {
    definition: '',
    ...Object.fromEntries(
      Object.entries({
        info: 'info',
        contact: 'contact',
        license: 'license',
        server: 'server',
        serverVariable: 'server-variable',
        components: 'components',
        response: 'response',
        mediaType: 'media-type',
        example: 'example',
        paths: 'paths',
        pathItem: 'path-item',
        operation: 'operation',
        responses: 'responses',
        securityRequirement: 'security-requirement',
        tag: 'tag',
        externalDocs: 'external-documentation',
        requestBody: 'request-body',
        oauthFlows: 'oauth-flows',
        link: 'link',
        callback: 'callbacks',
        encoding: 'encoding',
        reference: 'reference',
      }).map(([kind, name]) => [kind, `/$defs/${name}`]),
    ),
  });
  variants['schema'] = { sources: ['json-schema-2020-12/schema.json#', `${version}-base.json#`], facts: {} };
  variants['discriminator'] = at(`${version}-base.json#/$defs/discriminator`);
  variants['xml'] = at(`${version}-base.json#/$defs/xml`);
  variants['header:schema'] = at(`${file}header`, { $present: ['schema'], $absent: ['content'] });
  variants['header:content'] = at(`${file}header`, { $present: ['content'], $absent: ['schema'] });
  for (const place of places) {
    variants[`parameter:${place}-content`] = at(`${file}parameter`, { in: place, $present: ['content'], $absent: ['schema'] });
    variants[`parameter:${place}-schema`] = at(`${file}parameter`, {
      in: place,
      style: 'form',
      $present: ['schema'],
      $absent: ['content'],
    });
  }
  if (version === '3.2') {
    const facts = { in: 'cookie', style: 'cookie', $present: ['schema'], $absent: ['content'] };
    variants['parameter:cookie-schema-unescaped'] = at(`${file}parameter`, facts);
  }
  variants['securityScheme:http'] = at(`${file}security-scheme`, { type: 'http', scheme: 'basic' });
  variants['securityScheme:http-bearer'] = at(`${file}security-scheme`, { type: 'http', scheme: 'bearer' });
  for (const type of ['apiKey', 'oauth2', 'openIdConnect', 'mutualTLS']) {
    variants[`securityScheme:${type}`] = at(`${file}security-scheme`, { type, scheme: '' });
  }
  return variants;
}

/**
 * Every variant by format and `kind` or `kind:variant`. Sources are `<file>#<pointer>` below `schema/openapi`.
 * @type {Readonly<Record<OasFormat, Readonly<Record<string, Variant>>>>}
 */
export const variants = {
  oas2: oas2(),
  oas3_0: oas3_0(),
  oas3_1: oas3_1('3.1', ['query', 'header', 'path', 'cookie']),
  oas3_2: oas3_1('3.2', ['query', 'querystring', 'header', 'path', 'cookie']),
};

/**
 * Definitions at which a validator stops, because the object there is validated on its own: `<file>#<pointer>` to the kind, or to
 * `reference` where only a Reference Object is meant.
 * @type {ReadonlyMap<string, Kind | 'reference'>}
 */
export const cuts = new Map([...simpleCuts(), ...unionCuts()]);

/** @returns {Iterable<[string, Kind | 'reference']>} */
function* simpleCuts() {
  for (const byName of Object.values(variants)) {
    for (const [name, { sources }] of Object.entries(byName)) {
      const kind = /** @type {Kind | 'reference'} */ (name.split(':', 1)[0]);
      const [source] = sources;
      if (source !== undefined && kind !== 'definition') yield [source, kind];
    }
  }
}

/** @returns {Iterable<[string, Kind | 'reference']>} */
function* unionCuts() {
  yield ['2.0.json#/definitions/parameter', 'parameter'];
  yield ['2.0.json#/definitions/schema', 'schema'];
  yield ['3.0.json#/definitions/Parameter', 'parameter'];
  for (const version of ['3.1', '3.2']) {
    const names = {
      'parameter-or-reference': 'parameter',
      'request-body-or-reference': 'requestBody',
      'media-type-or-reference': 'mediaType',
      'response-or-reference': 'response',
      'callbacks-or-reference': 'callback',
      'example-or-reference': 'example',
      'link-or-reference': 'link',
      'header-or-reference': 'header',
      'security-scheme-or-reference': 'securityScheme',
      schema: 'schema',
    };
    for (const [name, kind] of Object.entries(names)) yield [`${version}.json#/$defs/${name}`, /** @type {Kind} */ (kind)];
    yield [`${version}-base.json#/$defs/external-docs`, 'externalDocs'];
  }
}
