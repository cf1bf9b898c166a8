import type { JSX } from "preact";
import { visibleText } from "./visible-text.ts";

/** What a page was made from, such as the hashes of data, codebook and code. */
export function Versions({ versions }: {
  versions: readonly { readonly name: string; readonly value: string }[];
}): JSX.Element | null {
  if (versions.length === 0) return null;
  return (
    <dl>
      {versions.map(({ name, value }) => (
        <div>
          <dt>{name}</dt>
          <dd>
            <code>{visibleText(value)}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
