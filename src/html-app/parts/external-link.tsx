import type { ComponentChildren } from 'preact';
import { safeUrl } from '../model/safe-url.ts';

/** A link to another page where the URL is one of the web; else what it would have said. */
export function ExternalLink({ url, children }: { readonly url: string | undefined; readonly children: ComponentChildren }) {
  const href = safeUrl(url);
  if (href === undefined) return <>{children}</>;
  return (
    <a href={href} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  );
}
