import { test } from 'vitest';
import { scoreOf } from '../src/policy/score.ts';
import { findRepairs, explainScore } from '../src/policy/repairs.ts';
import { placeKey } from '../src/report/places.ts';
function gen(ops, comps, kind) {
  const parts = [{ owner: 'definition', uses: [] }];
  for (let i = 0; i < comps; i++) parts.push({ owner: `schema S${i}`, uses: kind === 'chain' ? (i + 1 < comps ? [i + 2] : []) : Array.from({ length: 6 }, (_, k) => 1 + ((i * 7 + k * 131) % comps)) });
  const operations = [];
  for (let i = 0; i < ops; i++) { const base = parts.length; for (let k = 0; k < 4; k++) parts.push({ owner: `GET /${i}`, uses: k ? [1 + ((i * 3 + k) % comps)] : [] }); operations.push({ label: `GET /${i}`, slots: [0, 1, 2, 3].map((k) => ({ name: `s${k}`, weight: 10, parts: [base + k] })) }); }
  const findings = [], placed = new Map();
  for (let p = 0; p < parts.length; p++) for (let r = 0; r < 2; r++) { const f = { ruleId: `rule-${(p + r) % 40}`, severity: 'warn', message: '', location: { uri: 'a', pointer: `/${p}` }, relatedLocations: [], fingerprint: '' }; findings.push(f); placed.set(placeKey(f), p); }
  return { structure: { parts, operations, own: [0], placed }, findings, absences: new Map(), mendedTogether: new Set(['rule-1']) };
}
test('perf', () => {
  for (const [ops, comps, kind] of [[10000, 5000, 'mesh'], [3000, 3000, 'chain'], [10000, 10000, 'chain']]) {
    const input = gen(ops, comps, kind); let t = performance.now();
    scoreOf(input); console.log(kind, ops, comps, 'score', performance.now() - t | 0); t = performance.now();
    if (ops < 10000 || kind === 'mesh') { findRepairs(input, 5); console.log('repairs', performance.now() - t | 0); t = performance.now(); explainScore(input); console.log('explain', performance.now() - t | 0); }
  }
}, 500000);
