import { visibleStretches } from '../model/visible.ts';

/** A text from the data: what cannot be seen, or would act on what is around it, is shown by its code point. */
export function Text({ value }: { readonly value: string }) {
  const stretches = visibleStretches(value);
  if (stretches.length === 1 && stretches[0]?.isHidden === false) return <>{stretches[0].text}</>;
  return (
    <>
      {stretches.map(({ text, isHidden }, index) =>
        isHidden ? (
          <span key={index} class="code-point">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}
