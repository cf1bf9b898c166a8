import { deepStrictEqual } from "node:assert/strict";
import { type DisplaysById, OutputCollector } from "../../lib/notebook/collect-outputs.ts";

function message(msg_type: string, content: Record<string, unknown>) {
  const header = { msg_id: "", msg_type, session: "", username: "", date: "", version: "" };
  return { header, parent: {}, content };
}

function plain(text: string, id?: string) {
  return { data: { "text/plain": text }, metadata: {}, transient: { display_id: id } };
}

function collect(...messages: [string, Record<string, unknown>][]) {
  const collector = new OutputCollector();
  for (const [type, content] of messages) collector.take(message(type, content));
  return collector.outputs;
}

Deno.test("OutputCollector joins neighbouring pieces of one stream", () => {
  deepStrictEqual(
    collect(
      ["status", { execution_state: "busy" }],
      ["stream", { name: "stdout", text: "a\n" }],
      ["stream", { name: "stdout", text: "b\n" }],
      ["stream", { name: "stderr", text: "c\n" }],
      ["stream", { name: "stdout", text: "d\n" }],
    ),
    [
      { output_type: "stream", name: "stdout", text: "a\nb\n" },
      { output_type: "stream", name: "stderr", text: "c\n" },
      { output_type: "stream", name: "stdout", text: "d\n" },
    ],
  );
});

Deno.test("OutputCollector keeps displays, results and errors without what is transient", () => {
  deepStrictEqual(
    collect(
      ["display_data", plain("shown")],
      ["execute_result", { ...plain("7"), execution_count: 3 }],
      ["error", { ename: "Error", evalue: "no", traceback: ["Error: no"] }],
    ),
    [
      { output_type: "display_data", data: { "text/plain": "shown" }, metadata: {} },
      {
        output_type: "execute_result",
        execution_count: 3,
        data: { "text/plain": "7" },
        metadata: {},
      },
      { output_type: "error", ename: "Error", evalue: "no", traceback: ["Error: no"] },
    ],
  );
});

Deno.test("OutputCollector updates a display in place, also from a later cell", () => {
  const displays: DisplaysById = new Map();
  const first = new OutputCollector(displays);
  const second = new OutputCollector(displays);
  first.take(message("display_data", plain("10 %", "bar")));
  second.take(message("update_display_data", plain("100 %", "bar")));
  second.take(message("update_display_data", plain("?", "unknown")));
  deepStrictEqual(first.outputs, [
    { output_type: "display_data", data: { "text/plain": "100 %" }, metadata: {} },
  ]);
  deepStrictEqual(second.outputs, []);
});

Deno.test("OutputCollector clears at once, or when the next output comes", () => {
  const one = ["stream", { name: "stdout", text: "1" }] as [
    string,
    Record<string, unknown>,
  ];
  const two = ["stream", { name: "stdout", text: "2" }] as [
    string,
    Record<string, unknown>,
  ];
  deepStrictEqual(collect(one, ["clear_output", { wait: false }]), []);
  deepStrictEqual(collect(one, ["clear_output", { wait: true }]).length, 1);
  deepStrictEqual(collect(one, ["clear_output", { wait: true }], two), [
    { output_type: "stream", name: "stdout", text: "2" },
  ]);
});

Deno.test("OutputCollector.addMissingError() does not repeat a published error", () => {
  const collector = new OutputCollector();
  collector.addMissingError({ ename: "Error", evalue: "no", traceback: [] });
  collector.addMissingError({ ename: "Error", evalue: "no", traceback: [] });
  deepStrictEqual(collector.outputs, [
    { output_type: "error", ename: "Error", evalue: "no", traceback: [] },
  ]);
});
