import type { Entry } from '../../api.ts';
import { decodeText } from '../../document/decode.ts';
import { defaultLimits } from '../../document/limits.ts';
import { ToolError } from '../../errors.ts';

/**
 * Reads a definition from stdin, as the text of `path` (absolute).
 * @throws ToolError `encoding-invalid`, `file-too-large`
 */
export async function readStdin(stdin: AsyncIterable<Uint8Array>, path: string, uri: string): Promise<Entry> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    length += chunk.length;
    if (length > defaultLimits.maxFileBytes) {
      throw new ToolError('file-too-large', `Stdin has more than ${defaultLimits.maxFileBytes} bytes.`, {
        help: 'Check that the text is an OpenAPI definition.',
        location: { uri },
      });
    }
    chunks.push(chunk);
  }
  return { path, text: decodeText(Buffer.concat(chunks), uri) };
}
