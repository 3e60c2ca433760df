import { type Burden, creditOf, noBurden } from './burden.ts';

/** What a slot means for the score, and what burdens it. */
export interface Effect extends Pick<Burden, 'penalty' | 'undeclared' | 'whole'> {
  /** How much of the mean it is, and how much it would be if it did not count twice. */
  readonly share: number;
  readonly freeShare: number;
  /** What the rest of its operation would gain then. */
  readonly relief: number;
}

/** The slots that lead to one knot, those of about the same burden taken together. */
export interface Effects {
  readonly add: (effect: Effect) => void;
  readonly all: () => readonly Effect[];
}

/**
 * Collects what slots mean for a knot with such a load. Slots that no repair in the knot could give a credit are left out. Burdens are told
 * apart exactly while there are few; from then on those within two per cent of each other count as their mean, so that there
 * are some hundreds at most, however many slots there are.
 */
export function collectEffects(load: Burden = noBurden): Effects {
  const [mostUndeclared, mostWhole] = [load.undeclared + 1, load.whole + 1];
  const sums = new Map<number, EffectSum>();
  return {
    add: ({ penalty, undeclared, whole, share, freeShare, relief }) => {
      // More than the knot has cannot be repaired here, however much it is.
      const [left, leftWhole] = [Math.min(undeclared, mostUndeclared), Math.min(whole, mostWhole)];
      const isBeyondRepair = left === mostUndeclared;
      if (isBeyondRepair && (leftWhole === 0 || leftWhole === mostWhole)) return;
      const grain = isBeyondRepair ? 0 : sums.size < manyEffects ? penalty : coarse(penalty);
      const key = (grain * (mostUndeclared + 1) + left) * (mostWhole + 1) + leftWhole;
      const sum = sums.get(key);
      if (sum === undefined) sums.set(key, { amount: 1, penalty, undeclared: left, whole: leftWhole, share, freeShare, relief });
      else {
        sum.amount += 1;
        sum.penalty += penalty;
        sum.share += share;
        sum.freeShare += freeShare;
        sum.relief += relief;
      }
    },
    all: () => [...sums.values()].map(({ amount, ...sum }) => ({ ...sum, penalty: sum.penalty / amount })),
  };
}

/** What the score gains when a burden is taken from slots that have it. */
export function gainOf(effect: Effect, without: Burden): number {
  const { penalty, undeclared, whole, share, freeShare, relief } = effect;
  const rest = { penalty: penalty - without.penalty, undeclared: undeclared - without.undeclared };
  if (whole > 0 && whole === without.whole) return relief + freeShare * creditOf(rest);
  return share * (creditOf(rest) - creditOf(effect));
}

interface EffectSum {
  amount: number;
  penalty: number;
  readonly undeclared: number;
  readonly whole: number;
  share: number;
  freeShare: number;
  relief: number;
}

const manyEffects = 100;

/** The same for numbers of which the first six binary digits are; never that of a small number. */
function coarse(penalty: number): number {
  const shift = Math.max(0, 26 - Math.clz32(penalty));
  return shift === 0 ? penalty : -(shift * 64 + (penalty >>> shift));
}
