/** Nothing to find for `server-https` and `server-defined`. */
export const secure = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example.com
paths: {}
`;

/** One finding of severity `error` for `server-https`. */
export const insecure = secure.replace('https://', 'http://');

/** One finding of severity `warn` for `server-defined`. */
export const withoutServer = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: {}
`;

/** A reference to a file, which is looked at by no rule but `ref-resolves`. */
export function referringTo(reference: string): string {
  return `${secure.replace('paths: {}', 'paths:')}  /orders:
    get:
      responses:
        '200':
          description: All orders
          content:
            application/json:
              schema:
                $ref: '${reference}'
`;
}

/** A definition with `amount` findings for `server-https`. */
export function manyInsecureServers(amount: number): string {
  const servers = Array.from({ length: amount }, (_, index) => `  - url: http://host-${index}.example.com\n`).join('');
  return `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\nservers:\n${servers}paths: {}\n`;
}
