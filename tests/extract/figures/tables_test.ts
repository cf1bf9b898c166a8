/** Every sign, code, symbol and name in the tables is read back as what its row says. */
import { parse } from "@std/csv";
import { deepStrictEqual, ok } from "node:assert/strict";
import { openDocument } from "../../../lib/extract/document.ts";
import { findFigures } from "../../../lib/extract/figures.ts";
import { articleFromText } from "../article_from_text.ts";

function unitOf(text: string): string {
  const figures = findFigures(openDocument(articleFromText(text)), []);
  return figures.map(({ unit, per }) => per === null ? unit : `${unit}/${per}`).join();
}

function table(name: string): Record<string, string>[] {
  const file = new URL(`../../../data/language/${name}.csv`, import.meta.url);
  return parse(Deno.readTextFileSync(file), { skipFirstRow: true }) as Record<
    string,
    string
  >[];
}

const cells = (cell: string | undefined) => (cell ?? "").split("|").filter(Boolean);

/** Names that mean another thing where nothing else is said. */
const AMBIGUOUS_NAMES = new Set(["pound", "pounds"]);

Deno.test("findFigures() reads every currency of the table by name", () => {
  for (const row of table("currencies")) {
    const names = cells(row.nouns).flatMap((noun) =>
      cells(row.adjectives).map((adjective) => `${adjective} ${noun}`)
    );
    for (const name of [...names, ...cells(row.bare)]) {
      if (AMBIGUOUS_NAMES.has(name)) continue;
      deepStrictEqual([name, unitOf(`It is 2,500 ${name} now.`)], [name, row.code]);
    }
  }
});

Deno.test("findFigures() reads every currency of the table by sign and code", () => {
  for (const row of table("currencies")) {
    for (const sign of cells(row.before)) {
      deepStrictEqual([sign, unitOf(`It is ${sign}2,500 now.`)], [sign, row.code]);
    }
    for (const sign of cells(row.after)) {
      deepStrictEqual([sign, unitOf(`It is 2,500 ${sign} now.`)], [sign, row.code]);
    }
  }
});

Deno.test("findFigures() covers the currencies of ISO 4217 that are in use", () => {
  const codes = new Set(table("currencies").map((row) => row.code));
  // The list that the runtime's own ISO 4217 data gives, without funds and precious metals.
  const unused = new Set(
    ("ADP AFA ALK AOK AON AOR ARA ARL ARM ARP AYM AZM BAD BAN BEC BEL BGL BGM BGO BOL BOP " +
      "BOV BRB BRC BRE BRN BRR BRZ BUK BYB BYR CHE CHW CLE CLF CNX COU CSD CSK CUC DDM DEM " +
      "ECS ECV ESA ESB GEK GHC GNS GQE GRD GWE GWP HRD ILP ILR ISJ KRH KRO LSM LTT LUC LUF " +
      "LUL LVR MAF MCF MDC MGF MKN MLF MRO MTP MVP MXP MXV MZE MZM NIC PEI PES PLZ RHD ROL " +
      "RUR SDD SDP SRG STD SUR SVC TJR TMM TPE TRL UAK UGS USN USS UYI UYP UYW VEB VED VEF " +
      "VNN XAG XAU XBA XBB XBC XBD XEU XFO XFU XPD XPT XRE XSU XTS XUA XXX YDD YUD YUM YUN " +
      "YUR ZAL ZMK ZRN ZRZ ZWD ZWR SLL CNH EEK").split(" "),
  );
  const missing = Intl.supportedValuesOf("currency")
    .filter((code) => !unused.has(code) && !codes.has(code));
  deepStrictEqual(missing, []);
});

Deno.test("findFigures() reads every unit of the table by name", () => {
  for (const row of table("units")) {
    for (const name of [...(row.per === "" ? [row.unit!] : []), ...cells(row.names)]) {
      if (row.unit === "time" || row.unit === "generation") continue;
      const unit = row.per === "" ? row.unit! : `${row.unit}/${row.per}`;
      deepStrictEqual([name, unitOf(`It is 25 ${name} now.`)], [name, unit]);
    }
  }
});

Deno.test("findFigures() tells symbols by their capitals", () => {
  ok(unitOf("It is 5 mW.") === "milliwatt" && unitOf("It is 5 MW.") === "megawatt");
  ok(unitOf("It is 5 kg.") === "kilogram" && unitOf("It is 5 KG.") === "kilogram");
  ok(unitOf("It is 5 GB.") === "gigabyte");
});
