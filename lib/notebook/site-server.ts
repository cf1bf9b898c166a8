import { extname, join, sep as SEPARATOR } from "node:path";

/** The kinds of files that a site holds. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".ipynb": "application/x-ipynb+json",
};

/** Folders and files of small letters and digits; no part begins with a dot. */
const PATH = /^(?:\/[a-z0-9][a-z0-9_-]*)*\/[a-z0-9][a-z0-9_.-]*$/i;

/** A rendered site, served to this machine alone. */
export interface SiteServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
}

/**
 * Serves the files of a rendered site at a free port of 127.0.0.1, so that what a notebook
 * shows can lead to its evidence. Nothing outside `folder` is read, nothing is written, and
 * a page of another origin that has its name point here is turned away.
 */
export function serveSite(folder: string): SiteServer {
  let origin = "";
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    (request) => answer(request, folder, origin),
  );
  origin = `http://127.0.0.1:${server.addr.port}`;
  return { origin, [Symbol.asyncDispose]: () => server.shutdown() };
}

async function answer(request: Request, folder: string, origin: string): Promise<Response> {
  const url = new URL(request.url);
  if (url.origin !== origin) return plain("This address is not the site's.", 403);
  if (request.method !== "GET" && request.method !== "HEAD") {
    return plain("The site can only be read.", 405);
  }
  const path = url.pathname === "/" ? "/index.html" : url.pathname;
  const type = TYPES[extname(path)];
  if (!PATH.test(path) || type === undefined) return missing();
  try {
    const file = await Deno.realPath(join(folder, path));
    // A link in the folder may lead out of it.
    if (!file.startsWith(await Deno.realPath(folder) + SEPARATOR)) return missing();
    const bytes = await Deno.readFile(file);
    const headers = { "content-type": type, "x-content-type-options": "nosniff" };
    return new Response(request.method === "HEAD" ? null : bytes, { headers });
  } catch {
    return missing();
  }
}

function missing(): Response {
  return plain(
    "The rendered site has no such page. Run deno task render, with the --corpus of the " +
      "notebook if it has one, and follow the link again.",
    404,
  );
}

function plain(words: string, status: number): Response {
  return new Response(words + "\n", {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
