import { useId } from 'preact/hooks';
import { visibleText } from '../model/visible.ts';

/** What can be chosen: value and text. */
type Option = readonly [value: string, text: string];

/** A list to choose one from. */
interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/** A labelled list to choose one from; a value that no option has is shown all the same. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  const isKnown = options.some(([known]) => known === value);
  return (
    <span class="choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {isKnown ? null : <option value={value}>{visibleText(value, 100)}</option>}
        {options.map(([known, text]) => (
          <option key={known} value={known} selected={known === value}>
            {visibleText(text, 100)}
          </option>
        ))}
      </select>
    </span>
  );
}
