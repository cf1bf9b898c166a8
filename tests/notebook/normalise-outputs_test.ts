import { deepStrictEqual } from "node:assert/strict";
import type { NotebookOutput } from "../../lib/model/notebook.ts";
import { normaliseOutputs } from "../../lib/notebook/normalise-outputs.ts";

const CIRCUMSTANCES = { executionCount: 4, root: "/home/me/kit" };

function stream(name: "stdout" | "stderr", text: string | string[]): NotebookOutput {
  return { output_type: "stream", name, text };
}

function display(text: unknown, type = "text/plain"): NotebookOutput {
  return { output_type: "display_data", data: { [type]: text }, metadata: {} };
}

Deno.test("normaliseOutputs() gives one order to what arrives in any order", () => {
  const expected = [
    stream("stdout", "ab"),
    stream("stderr", "e"),
    display("1"),
    display("2"),
  ];
  for (
    const arrived of [
      [stream("stdout", "a"), display("1"), stream("stdout", "b"), display("2")],
      [display("1"), display("2"), stream("stdout", "a"), stream("stdout", ["b"])],
    ]
  ) {
    deepStrictEqual(
      normaliseOutputs([...arrived, stream("stderr", "e")], CIRCUMSTANCES),
      expected,
    );
  }
});

Deno.test("normaliseOutputs() puts an error last and keeps the order of displays", () => {
  const error: NotebookOutput = {
    output_type: "error",
    ename: "Error",
    evalue: "no /home/me/kit/data/a.txt",
    traceback: ["Error", "    at file:///home/me/kit/lib/a.ts:1:2"],
  };
  deepStrictEqual(normaliseOutputs([error, display("b"), display("a")], CIRCUMSTANCES), [
    display("b"),
    display("a"),
    { ...error, evalue: "no data/a.txt", traceback: ["Error", "    at lib/a.ts:1:2"] },
  ]);
});

Deno.test("normaliseOutputs() counts results from the cell's place", () => {
  const result: NotebookOutput = {
    output_type: "execute_result",
    execution_count: 9,
    data: { "text/plain": ["1\n", "2"] },
    metadata: {},
  };
  deepStrictEqual(normaliseOutputs([result], CIRCUMSTANCES), [
    { ...result, execution_count: 4, data: { "text/plain": "1\n2" } },
  ]);
});

Deno.test("normaliseOutputs() takes terminal colours from plain text, and nothing from markup", () => {
  const escape = String.fromCharCode(27);
  deepStrictEqual(
    normaliseOutputs(
      [
        display(`${escape}[33m7${escape}[39m [0m`),
        display("<a href='/home/me/kit/x'>", "text/html"),
        display({ path: "/home/me/kit/x" }, "application/json"),
      ],
      CIRCUMSTANCES,
    ),
    [
      display("7 [0m"),
      display("<a href='/home/me/kit/x'>", "text/html"),
      display({ path: "/home/me/kit/x" }, "application/json"),
    ],
  );
});

Deno.test("normaliseOutputs() changes nothing on a second round", () => {
  const once = normaliseOutputs(
    [display("2"), stream("stderr", "b"), stream("stdout", "a")],
    CIRCUMSTANCES,
  );
  deepStrictEqual(normaliseOutputs(once, CIRCUMSTANCES), once);
});
