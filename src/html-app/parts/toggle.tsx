import type { ComponentChildren } from 'preact';

/** A button that is pressed or not. */
interface ToggleProps {
  readonly isPressed: boolean;
  readonly onPress: () => void;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** One of several filters that stand side by side. */
export function Toggle({ isPressed, onPress, class: className = '', children }: ToggleProps) {
  return (
    <button type="button" class={`toggle ${className}`} aria-pressed={isPressed} onClick={onPress}>
      {children}
    </button>
  );
}
