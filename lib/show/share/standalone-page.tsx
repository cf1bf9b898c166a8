import type { ComponentChildren, JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { Versions } from "../site/versions.tsx";
import { visibleText } from "../site/visible-text.ts";

/** Nothing is loaded and nothing runs: pictures and typefaces stand in the page itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; " +
  "font-src data:; form-action 'none'; base-uri 'none'";

/** A page that needs no other file. */
export interface StandalonePage {
  readonly title: string;
  readonly description: string;
  /** Put into the page as they are, so never from outside the kit. */
  readonly styles: string;
  /** What the page was made from. */
  readonly versions: readonly { readonly name: string; readonly value: string }[];
  readonly content: ComponentChildren;
}

/** The whole page as HTML. */
export function standalonePage(page: StandalonePage): string {
  return `<!doctype html>\n${renderToString(<Page page={page} />)}\n`;
}

function Page({ page }: { page: StandalonePage }): JSX.Element {
  const { title, description, styles, versions, content } = page;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="description" content={visibleText(description)} />
        <title>{visibleText(title)}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <main id="content" class="report" tabIndex={-1}>{content}</main>
        <footer class="site">
          <p>
            The words of the articles are their publishers’. Every figure, date, quote and
            stance was extracted by rule.
          </p>
          <Versions versions={versions} />
        </footer>
      </body>
    </html>
  );
}
