import { deepStrictEqual, notStrictEqual, strictEqual, throws } from "node:assert/strict";
import { zipSync } from "fflate";
import { isSafePath, packZip, unpackZip } from "../../../lib/show/share/zip.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([["kit/b.txt", bytes("b".repeat(5000))], ["kit/ä.txt", bytes("a")]]);

Deno.test("packZip() gives the same bytes whatever the order, and unpackZip() the files", () => {
  const packed = packZip(files);
  deepStrictEqual(packZip(new Map([...files].reverse())), packed);
  deepStrictEqual([...unpackZip(packed)], [...files]);
  notStrictEqual(packed.length, 0);
});

Deno.test("packZip() gives the same bytes in every timezone", async () => {
  const module = new URL("../../../lib/show/share/zip.ts", import.meta.url).href;
  const code = `const { packZip } = await import(${JSON.stringify(module)});
    console.log(packZip(new Map([["a/b.txt", new Uint8Array([1, 2])]])).toHex());`;
  const outputs = await Promise.all(
    ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map(async (TZ) => {
      const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
        args: ["eval", "--no-lock", code],
        env: { TZ, NO_COLOR: "1" },
      }).output();
      const hex = new TextDecoder().decode(stdout).trim();
      strictEqual(/^504b0304/.test(hex), true, new TextDecoder().decode(stderr));
      return hex;
    }),
  );
  strictEqual(new Set(outputs).size, 1);
});

Deno.test("unpackZip() refuses paths that lead out, and files of one name", () => {
  for (
    const name of [
      "../evil.txt",
      "kit/../../evil.txt",
      "/etc/passwd",
      "C:/evil.txt",
      "kit\\evil.txt",
      "kit//a.txt",
      "kit/./a.txt",
      "kit/__proto__/a",
      "kit/a\u0000.txt",
      "kit/a\u202etxt.exe",
    ]
  ) {
    const archive = zipSync({ "kit/a.txt": bytes("a"), [name]: bytes("x") });
    throws(() => unpackZip(archive), /Cannot unpack .*plain path/, name);
  }
  const twice = zipSync({ "kit/A.txt": bytes("a"), "kit/a.txt": bytes("b") });
  throws(() => unpackZip(twice), /the archive holds it twice/);
});

Deno.test("unpackZip() refuses what is larger than any package before it unpacks it", () => {
  const archive = zipSync({ "kit/zeros": new Uint8Array(1000) });
  const view = new DataView(archive.buffer, archive.byteOffset);
  // The size in the central directory, 24 bytes behind its signature.
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at++;
  view.setUint32(at + 24, 0x7fffffff, true);
  throws(() => unpackZip(archive), /larger than any package/);
});

Deno.test("unpackZip() gives no more than an archive says that it holds", () => {
  const archive = zipSync({ "kit/zeros": new Uint8Array(1_000_000) });
  const view = new DataView(archive.buffer, archive.byteOffset);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at++;
  view.setUint32(at + 24, 10, true);
  let size = 0;
  try {
    size = unpackZip(archive).get("kit/zeros")?.length ?? 0;
  } catch (error) {
    strictEqual((error as Error).name, "DatelineError");
  }
  strictEqual(size <= 10, true);
});

Deno.test("unpackZip() says what it cannot unpack", () => {
  throws(() => unpackZip(bytes("no archive at all, but some text")), /a ZIP archive is/);
  throws(() => unpackZip(packZip(files).subarray(0, 60)), /Cannot unpack the archive/);
  throws(() => unpackZip(new Uint8Array()), /Cannot unpack the archive/);
});

Deno.test("isSafePath() accepts paths that stay where they are put", () => {
  for (const path of ["a.txt", "data/articles/Ünï côde (1).txt", ".hidden"]) {
    strictEqual(isSafePath(path), true, path);
  }
  for (const path of ["", "a/", "/a", "..", "a:b", "a\nb"]) {
    strictEqual(isSafePath(path), false, path);
  }
});
