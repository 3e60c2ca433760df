import type { OasFormat } from '../format.ts';
import type { Kind } from '../grammar.ts';

/** What the specification calls an object of this kind: `Schema Object`. */
export function kindName(kind: Kind, format: OasFormat): string {
  if (kind === 'definition') return format === 'oas2' ? 'Swagger Object' : 'OpenAPI Object';
  return `${names[kind]} Object`;
}

/** The version a format stands for: `3.1`. */
export function versionName(format: OasFormat): string {
  return { oas2: '2.0', oas3_0: '3.0', oas3_1: '3.1', oas3_2: '3.2' }[format];
}

const names: Readonly<Record<Exclude<Kind, 'definition'>, string>> = {
  callback: 'Callback',
  components: 'Components',
  contact: 'Contact',
  discriminator: 'Discriminator',
  encoding: 'Encoding',
  example: 'Example',
  externalDocs: 'External Documentation',
  header: 'Header',
  info: 'Info',
  items: 'Items',
  license: 'License',
  link: 'Link',
  mediaType: 'Media Type',
  oauthFlow: 'OAuth Flow',
  oauthFlows: 'OAuth Flows',
  operation: 'Operation',
  parameter: 'Parameter',
  pathItem: 'Path Item',
  paths: 'Paths',
  requestBody: 'Request Body',
  response: 'Response',
  responses: 'Responses',
  schema: 'Schema',
  securityRequirement: 'Security Requirement',
  securityScheme: 'Security Scheme',
  server: 'Server',
  serverVariable: 'Server Variable',
  tag: 'Tag',
  xml: 'XML',
};
