import { match, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { serveSite } from "../../lib/notebook/site-server.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function status(url: string, init?: RequestInit): Promise<number> {
  const response = await fetch(url, init);
  await response.body?.cancel();
  return response.status;
}

Deno.test("serveSite() serves the pages of the folder with their types", async () => {
  await using folder = await temporaryFolder();
  await Deno.mkdir(join(folder.path, "articles"));
  await Deno.writeTextFile(join(folder.path, "articles", "a-1.html"), "<p>words</p>");
  await Deno.writeTextFile(join(folder.path, "index.html"), "front");
  await using site = serveSite(folder.path);
  const response = await fetch(`${site.origin}/articles/a-1.html`);
  strictEqual(response.headers.get("content-type"), "text/html; charset=utf-8");
  strictEqual(await response.text(), "<p>words</p>");
  strictEqual(await (await fetch(site.origin)).text(), "front");
});

Deno.test("serveSite() says what to do about a page that is not there", async () => {
  await using folder = await temporaryFolder();
  await using site = serveSite(folder.path);
  const response = await fetch(`${site.origin}/articles/none.html`);
  strictEqual(response.status, 404);
  match(await response.text(), /Run deno task render/);
});

Deno.test("serveSite() gives nothing from outside the folder, of no known kind or hidden", async () => {
  await using folder = await temporaryFolder();
  await Deno.mkdir(join(folder.path, "dist"));
  await Deno.writeTextFile(join(folder.path, "secret.html"), "secret");
  await Deno.writeTextFile(join(folder.path, "dist", ".env.html"), "secret");
  await Deno.writeTextFile(join(folder.path, "dist", "key.pem"), "secret");
  if (Deno.build.os !== "windows") {
    await Deno.symlink("../secret.html", join(folder.path, "dist", "led.html"));
  }
  await using site = serveSite(join(folder.path, "dist"));
  strictEqual(await status(`${site.origin}/led.html`), 404);
  for (const path of ["/../secret.html", "/%2e%2e/secret.html", "/.env.html", "/key.pem"]) {
    strictEqual(await status(site.origin + path), 404, path);
  }
  strictEqual(await status(`${site.origin}/..%2fsecret.html`), 404);
});

Deno.test("serveSite() can only be read, and only by its own name", async () => {
  await using folder = await temporaryFolder();
  await Deno.writeTextFile(join(folder.path, "index.html"), "front");
  await using site = serveSite(folder.path);
  strictEqual(await status(site.origin, { method: "POST", body: "x" }), 405);
  using socket = await Deno.connect({
    hostname: "127.0.0.1",
    port: Number(new URL(site.origin).port),
  });
  await socket.write(
    new TextEncoder().encode(
      "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
    ),
  );
  const reply = await new Response(socket.readable).text();
  match(reply, /^HTTP\/1\.1 403/);
});
