// The code of jsr:@std/csv as published on npm, with the types that this project uses.
// To install from JSR instead, delete "./links/csv" from "links" in deno.json.
// @ts-types="./csv.d.ts"
export * from "npm:deno-std@1.4.0/csv/mod.js";
