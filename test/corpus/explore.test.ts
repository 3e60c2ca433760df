import { test } from 'vitest';
import { readDefinition, sampleDefinitions } from '../real/definitions.ts';
import { compareWithSplit } from '../real/fingerprints.ts';

test('explore', async () => {
  for (const d of sampleDefinitions) {
    const text = readDefinition(d);
    if (text.length > 700_000) continue;
    for (const fate of ['moves', 'stays as a reference'] as const) {
      try {
        const s = await compareWithSplit(JSON.parse(text), fate);
        if (s.kept < 1 || s.known < 1) console.log(d.name, fate, s.total, s.kept.toFixed(3), s.known.toFixed(3), '\n  L ' + s.lost.slice(0, 4).join('\n  L '), '\n  A ' + s.added.slice(0, 4).join('\n  A '));
      } catch (e) {
        console.log(d.name, fate, 'ERROR', String(e).slice(0, 600));
      }
    }
  }
}, 600_000);
