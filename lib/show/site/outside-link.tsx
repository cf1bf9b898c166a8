import type { ComponentChildren, JSX } from "preact";

/**
 * A link that leaves the site. Only web addresses become links; any other address
 * (`javascript:`, `data:`, a path) leaves its words as plain text.
 */
export function OutsideLink(
  { href, children }: { href: string; children: ComponentChildren },
): JSX.Element {
  const address = webAddress(href);
  if (address === null) return <span>{children}</span>;
  return <a class="outside" href={address} rel="noopener noreferrer nofollow">{children}
  </a>;
}

/** The address in its normal form if it is `http:` or `https:`, else null. */
export function webAddress(href: string): string | null {
  if (!/^https?:\/\//i.test(href)) return null;
  const url = URL.parse(href);
  if (url === null || url.username !== "" || url.password !== "") return null;
  return url.href;
}
