import { strictEqual } from "node:assert/strict";
import { fromUser } from "../../lib/cli/user-path.ts";

Deno.test("fromUser() takes paths from where the command was typed", () => {
  const before = Deno.env.get("INIT_CWD");
  try {
    Deno.env.set("INIT_CWD", "/home/ann");
    strictEqual(fromUser("a/b.txt"), "/home/ann/a/b.txt");
    strictEqual(fromUser("../b.txt"), "/home/b.txt");
    strictEqual(fromUser("/a/b.txt"), "/a/b.txt");
    Deno.env.delete("INIT_CWD");
    strictEqual(fromUser("b.txt"), `${Deno.cwd()}/b.txt`);
  } finally {
    if (before !== undefined) Deno.env.set("INIT_CWD", before);
  }
});
