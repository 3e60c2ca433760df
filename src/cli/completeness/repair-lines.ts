import type { Repair } from '../../policy/repairs.ts';
import type { Paint } from '../../reporters/paint.ts';
import { count } from '../../reporters/phrases.ts';
import { fitText } from './fit-text.ts';

/** How repairs are shown; `width` in columns. */
interface RepairView {
  readonly paint: Paint;
  readonly width: number;
  readonly asciiOnly?: boolean | undefined;
}

/** What raises the score most, one after the other, and what it is then; nothing when nothing does. `undefined` was not worked out. */
export function* repairLines(repairs: readonly Repair[] | undefined, { paint, width, asciiOnly }: RepairView): Generator<string> {
  if (repairs === undefined) {
    yield '\nWhich repairs raise the score most was not worked out: too many operations lead to too many components each.\n';
    return;
  }
  const last = repairs.at(-1);
  if (last === undefined) return;
  const { value, grade } = last.score;
  const repair = repairs.length === 1 ? 'This repair leads' : `These ${repairs.length} repairs lead`;
  yield `\n${paint('bold', `${repair} to ${value.toFixed(1)}, grade ${grade}:`)}\n`;
  for (const { ruleId, owner, findings, gain } of repairs) {
    const where = owner === undefined ? 'wherever it is found' : `in ${owner}`;
    const points = `+${gain.toFixed(gain < 0.05 ? 2 : 1)}`.padStart(7);
    const number = `: ${count(findings, 'finding')}`;
    yield `${points}  ${fitText(`${ruleId} ${where}`, width - points.length - number.length - 2, asciiOnly)}${number}\n`;
  }
}
