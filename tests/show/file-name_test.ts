import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { shownFile, shownProblem } from "../../lib/show/file-name.ts";

Deno.test("shownFile() keeps a path into the project", () => {
  strictEqual(shownFile("data/articles/a.txt"), "data/articles/a.txt");
  strictEqual(shownFile("a.txt"), "a.txt");
  strictEqual(shownFile(".hidden/a.txt"), ".hidden/a.txt");
  strictEqual(shownFile(""), "");
});

Deno.test("shownFile() gives no folder of the machine", () => {
  strictEqual(shownFile("/home/ada/news/a.txt"), "a.txt");
  strictEqual(shownFile("C:\\Users\\ada\\a.txt"), "a.txt");
  strictEqual(shownFile("../../ada/news/"), "news");
  strictEqual(shownFile("/"), "/");
});

Deno.test("shownProblem() shortens the path in its message too", () => {
  const problem = {
    file: "/home/ada/a.csv",
    place: "line 2",
    message: "/home/ada/a.csv holds no text",
  };
  deepStrictEqual(shownProblem(problem), {
    file: "a.csv",
    place: "line 2",
    message: "a.csv holds no text",
  });
});
