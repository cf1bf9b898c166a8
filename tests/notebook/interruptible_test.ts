import { strictEqual } from "node:assert/strict";
import { makeInterruptible } from "../../lib/notebook/interruptible.ts";

const AWAITED = 'globalThis[Symbol.for("dateline.awaited")]';

Deno.test("makeInterruptible() wraps what the top level awaits, and nothing else", async () => {
  strictEqual(
    await makeInterruptible(
      "const é = await (await fetch(x)).text();\n" +
        "const f = async () => await y;\nasync function g() { await z; }\n" +
        'for (const a of b) { await a as string } // await "c"',
    ),
    `const é = await ${AWAITED}((await ${AWAITED}(fetch(x))).text());\n` +
      "const f = async () => await y;\nasync function g() { await z; }\n" +
      `for (const a of b) { await ${AWAITED}(a) as string } // await "c"`,
  );
});

Deno.test("makeInterruptible() leaves other cells as they are", async () => {
  for (const source of ["1 + 1", "// await", "await )", '"await"']) {
    strictEqual(await makeInterruptible(source), source);
  }
});
