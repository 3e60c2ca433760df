import { ratio } from './measure.mjs';

/** @typedef {import('./measure.mjs').Measurement} Measurement */
/** @typedef {import('./rows.mjs').Row} Row */
/** @typedef {{ readonly row: Row, readonly measurements: readonly Measurement[] }} Result */
/** @typedef {{ readonly text: string, readonly measured: string, readonly isMet: boolean }} Verdict */

/**
 * The budgets of the product that the results speak about, with what was measured.
 *
 * @param {readonly Result[]} results
 * @returns {readonly Verdict[]}
 */
export function judge(results) {
  const byName = new Map(results.map((result) => [result.row.name, result.measurements]));
  return [
    ...against(byName.get('github-recommended'), 'redocly', [
      { text: "recommended on GitHub's description: at most a third of redocly's wall time", quantity: 'wall', atLeast: 3 },
      { text: "recommended on GitHub's description: at most redocly's memory", quantity: 'memory', atLeast: 1 },
    ]),
    ...against(byName.get('github-recommended'), 'spectral', [
      { text: "recommended on GitHub's description: at least 40 times as fast as Spectral", quantity: 'wall', atLeast: 40 },
    ]),
    ...against(byName.get('github-all'), 'redocly', [
      { text: "all on GitHub's description: at most 0.6 of redocly's wall time", quantity: 'wall', atLeast: 1 / 0.6 },
    ]),
    ...against(byName.get('spectral-github'), 'redocly', [
      { text: "spectral:oas on GitHub's description: faster than redocly lint with its own rules", quantity: 'wall', atLeast: 1 },
    ]),
    ...against(byName.get('spectral-github'), 'spectral', [
      { text: "spectral:oas on GitHub's description: a thirtieth of Spectral's CPU time", quantity: 'cpu', atLeast: 30 },
      { text: "spectral:oas on GitHub's description: a fifth of Spectral's memory", quantity: 'memory', atLeast: 5 },
    ]),
    ...['stripe', 'kubernetes'].flatMap((name) =>
      against(byName.get(`spectral-${name}`), 'spectral', [
        { text: `OWASP on ${name}: a fortieth of Spectral's CPU time`, quantity: 'cpu', atLeast: 40 },
        { text: `OWASP on ${name}: a fifth of Spectral's memory`, quantity: 'memory', atLeast: 5 },
      ]),
    ),
    ...memoryOf(byName.get('github-all')),
    ...against(byName.get('small'), 'redocly', [
      { text: "one small definition: at most half of redocly's wall time", quantity: 'wall', atLeast: 2 },
    ]),
    ...against(byName.get('many'), 'redocly', [
      { text: 'many real definitions: at least 4 times the throughput of redocly', quantity: 'wall', atLeast: 4 },
    ]),
    ...growth(results),
    ...sharing(byName.get('shared')),
  ];
}

/**
 * @param {readonly Measurement[] | undefined} measurements
 * @param {string} tool
 * @param {readonly { text: string, quantity: 'wall' | 'cpu' | 'memory', atLeast: number }[]} budgets
 * @returns {readonly Verdict[]}
 */
function against(measurements, tool, budgets) {
  const own = measurements?.[0];
  const other = measurements?.find((measurement) => measurement.tool === tool);
  if (own === undefined || other === undefined) return [];
  return budgets.map(({ text, quantity, atLeast }) => {
    const measured = ratio(own, other, quantity);
    return {
      text,
      measured: `${tool} takes ${measured.toFixed(2)} times as much (budget ${atLeast.toFixed(2)})`,
      isMet: measured >= atLeast,
    };
  });
}

/**
 * @param {readonly Measurement[] | undefined} measurements
 * @returns {readonly Verdict[]}
 */
function memoryOf(measurements) {
  const own = measurements?.[0];
  if (own === undefined) return [];
  const text = "all on GitHub's description: at most 600 MB";
  return [{ text, measured: `${own.memory.toFixed(0)} MB`, isMet: own.memory <= 600 }];
}

/**
 * What one more megabyte costs in CPU time, from each size to the next: the start of the process is not growth.
 *
 * @param {readonly Result[]} results
 * @returns {readonly Verdict[]}
 */
function growth(results) {
  const points = results.flatMap(({ row: { megabytes }, measurements: [own] }) =>
    megabytes === undefined || own === undefined ? [] : [{ megabytes, cpu: own.cpu }],
  );
  const [smallest] = points;
  const largest = points.at(-1);
  const steps = points.slice(1).flatMap((point, index) => {
    const before = points[index];
    return before === undefined ? [] : [(point.cpu - before.cpu) / (point.megabytes - before.megabytes)];
  });
  const first = steps[0];
  const last = steps.at(-1);
  if (smallest === undefined || largest === undefined || first === undefined || last === undefined) return [];
  const measured = `each further MB takes ${steps.map((step) => `${step.toFixed(0)} ms`).join(', then ')}`;
  const text = `growth: the CPU time for a further MB does not rise from ${smallest.megabytes.toFixed(1)} to ${largest.megabytes.toFixed(0)} MB (a quarter of tolerance)`;
  return [{ text, measured, isMet: last <= first * 1.25 }];
}

/**
 * @param {readonly Measurement[] | undefined} measurements
 * @returns {readonly Verdict[]}
 */
function sharing(measurements) {
  const [once, often] = measurements ?? [];
  if (once === undefined || often === undefined) return [];
  const measured = ratio(once, often, 'wall');
  const text = 'a component used 10,000 times costs once: no slower than used once (a quarter of tolerance)';
  return [{ text, measured: `${measured.toFixed(2)} times as long`, isMet: measured <= 1.25 }];
}
