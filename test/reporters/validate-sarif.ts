import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the validator has to say about a log. */
export interface ValidatorResult {
  readonly level: string;
  readonly ruleId: string;
  readonly text: string;
}

/** Rules that need the network, that dislike kebab-case rule ids, or that want sources embedded. */
const noise = new Set(['SARIF2006', 'SARIF2009', 'SARIF2013']);

/** About a log that it could read it has something to say: SARIF2003, because ours do not name the commit. */
const unread: ValidatorResult = { level: 'error', ruleId: 'unread', text: 'The validator could not read the log.' };

/**
 * Runs Microsoft's validator with the rules of the standard and of GitHub code scanning. Its platform binary is called directly:
 * the npm script passes `Sarif;Ghas` through a shell. It exits with 0 whatever it finds, so its own log is read. A log that it cannot
 * parse is a success without results to it, and an error here.
 */
export function validateSarif(text: string): ValidatorResult[] {
  const folder = mkdtempSync(join(tmpdir(), 'lintel-sarif-'));
  try {
    const [input, output] = [join(folder, 'log.sarif'), join(folder, 'validation.sarif')];
    writeFileSync(input, text);
    const options = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note', '--log', 'ForceOverwrite', '-o', output];
    const run = spawnSync(validatorBinary(), ['validate', input, ...options], {
      encoding: 'utf8',
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', DOTNET_BUNDLE_EXTRACT_BASE_DIR: join(folder, 'extracted') },
    });
    if (run.error !== undefined) throw run.error;
    const results = readResults(readFileSync(output, 'utf8'));
    return results.length === 0 ? [unread] : results.filter((result) => !noise.has(result.ruleId));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The path of the binary, made executable if the installation did not. */
function validatorBinary(): string {
  const binary: unknown = createRequire(import.meta.url)('@microsoft/sarif-multitool');
  if (typeof binary !== 'string') throw new TypeError('@microsoft/sarif-multitool does not name its binary.');
  try {
    accessSync(binary, constants.X_OK);
  } catch {
    chmodSync(binary, 0o755);
  }
  return binary;
}

interface ValidationLog {
  readonly runs: readonly {
    readonly results?: readonly { level?: string; ruleId: string; message: { text?: string; id?: string; arguments?: string[] } }[];
  }[];
}

function readResults(text: string): ValidatorResult[] {
  const log = JSON.parse(text.replace(/^\uFEFF/, '')) as ValidationLog;
  return log.runs.flatMap((run) =>
    (run.results ?? []).map(({ level = 'warning', ruleId, message }) => ({
      level,
      ruleId,
      text: [message.text ?? message.id, ...(message.arguments ?? [])].join(' | '),
    })),
  );
}
