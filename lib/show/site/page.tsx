import type { ComponentChildren, JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { Versions } from "./versions.tsx";
import { visibleText } from "./visible-text.ts";

/** Only the site's own files, and pictures and fonts that stand in them, are ever loaded. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** What every page of the site says about itself and the site. */
export interface PageFrame {
  /** Title of the page, without the site's. */
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  /** How to reach the site's root from the page: `./` or `../`. */
  readonly root: "./" | "../";
  readonly section: "overview" | "notebooks" | "articles" | "evidence";
  readonly siteTitle: string;
  /** Hashes and versions that say what the site was made from. */
  readonly versions: readonly { readonly name: string; readonly value: string }[];
  /** A script file under the root, if the page has one. */
  readonly script?: string;
  /** Added to the body's class, for a page that needs more room. */
  readonly layout?: "wide";
}

/** A whole page as HTML. */
export function renderPage(frame: PageFrame, content: ComponentChildren): string {
  const html = `<!doctype html>\n${renderToString(<Page frame={frame}>{content}</Page>)}\n`;
  // Reading a character has V8 join the thousands of pieces that the string is held in, which
  // take many times its size: sites of thousands of articles are kept in memory as a whole.
  html.charCodeAt(0);
  return html;
}

function Page(
  { frame, children }: { frame: PageFrame; children: ComponentChildren },
): JSX.Element {
  const { root, siteTitle } = frame;
  const title = visibleText(frame.title);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="description" content={visibleText(frame.description)} />
        <title>{title === siteTitle ? title : `${title} · ${siteTitle}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={`${root}assets/fonts.css`} />
        <link rel="stylesheet" href={`${root}assets/style.css`} />
        {frame.script && <script src={root + frame.script} defer></script>}
      </head>
      <body class={frame.layout}>
        <a class="skip" href="#content">Skip to the content</a>
        <Header frame={frame} />
        <main id="content" tabIndex={-1}>{children}</main>
        <Footer frame={frame} />
      </body>
    </html>
  );
}

const SECTIONS = [
  ["overview", "Overview", "index.html"],
  ["notebooks", "Notebooks", "index.html#notebooks"],
  ["articles", "Articles", "index.html#articles"],
  ["evidence", "Evidence", "evidence.html"],
] as const;

function Header({ frame }: { frame: PageFrame }): JSX.Element {
  return (
    <header class="site">
      <a class="name" href={`${frame.root}index.html`}>{frame.siteTitle}</a>
      <nav aria-label="Site">
        <ul>
          {SECTIONS.map(([section, label, path]) => (
            <li>
              <a
                href={frame.root + path}
                aria-current={section === frame.section ? "page" : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer({ frame }: { frame: PageFrame }): JSX.Element {
  return (
    <footer class="site">
      <p>
        The words of the articles are their publishers’. Every figure, date, quote and
        stance was extracted by rule; follow a mark to see the sentence that it came from.
      </p>
      <Versions versions={frame.versions} />
    </footer>
  );
}
