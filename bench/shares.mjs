import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What of the time is there with one rule already, and what the others add, in sentences. Processor time: it is steadier than the clock.
 *
 * @param {readonly import('./budgets.mjs').Result[]} results
 * @returns {readonly string[]}
 */
export function shareOfRules(results) {
  const result = results.find(({ row }) => row.name === 'rules');
  const [one, ...others] = result?.measurements ?? [];
  if (result === undefined || one === undefined) return [];
  return others.map((measurement, index) => {
    const command = result.row.commands[index + 1];
    const { rules, findings } = command === undefined ? { rules: 0, findings: 0 } : countsOf(command);
    const added = measurement.cpu - one.cpu;
    const perRule = (added / (rules - 1)).toFixed(0);
    return `${measurement.tool}: ${one.cpu.toFixed(0)} ms of CPU are fixed (one rule), ${rules - 1} more rules and ${findings} findings add ${added.toFixed(0)} ms, ${perRule} ms a rule with what it reports.`;
  });
}

/**
 * @param {import('./measure.mjs').Command} command
 * @returns {{ rules: number, findings: number }}
 */
function countsOf({ args, cwd }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const path = join(folder, 'report.json');
    execFileSync(process.execPath, [...args, '--exit-zero', '-f', 'json', '-o', path], { cwd, stdio: 'ignore' });
    const report = JSON.parse(readFileSync(path, 'utf8'));
    return { rules: report.rules.length, findings: report.findings.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
