import type { Score } from '../../report/report.ts';

/** A score and its grade; `isLarge` draws the score as an arc around it. */
export function ScoreMark({ score: { value, grade }, isLarge = false }: { readonly score: Score; readonly isLarge?: boolean }) {
  if (!isLarge) {
    return (
      <span class={`score grade-${grade}`}>
        {value} <span class="grade">{grade}</span>
      </span>
    );
  }
  return (
    <div class={`score large grade-${grade}`}>
      <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle class="ring" cx="50" cy="50" r="44" pathLength="100" />
        <circle class="arc" cx="50" cy="50" r="44" pathLength="100" stroke-dasharray={`${value} 100`} transform="rotate(-90 50 50)" />
      </svg>
      <p>
        <strong>{value}</strong> <span class="grade">Score, grade {grade}</span>
      </p>
    </div>
  );
}
