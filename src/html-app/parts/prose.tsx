import type { PageText } from '../../reporters/html/page-data.ts';
import { Text } from './text.tsx';

/** Paragraphs and lines of code of a rule's page. */
export function Prose({ texts }: { readonly texts: readonly PageText[] }) {
  return (
    <>
      {texts.map(({ code, text }, index) =>
        code ? (
          <pre key={index} class="example">
            <code>{text}</code>
          </pre>
        ) : (
          <p key={index}>
            <Marked text={text} />
          </p>
        ),
      )}
    </>
  );
}

/** A text in which stretches of code stand between grave accents. */
export function Marked({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('`').map((part, index) =>
        index % 2 === 1 ? (
          <code key={index}>
            <Text value={part} />
          </code>
        ) : (
          <Text key={index} value={part} />
        ),
      )}
    </>
  );
}
