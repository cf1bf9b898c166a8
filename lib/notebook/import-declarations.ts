/** A static import as it stands in a source. */
export interface ImportDeclaration {
  /** Offset of its first character in the source. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  /** What stands between `import` and `from`; empty for an import of side effects only. */
  readonly clause: string;
  readonly specifier: string;
  /** `with { ... }` as written, or empty. */
  readonly attributes: string;
}

/**
 * Import declarations begin a line or follow a semicolon on it. What the pattern takes for a
 * clause is words, commas, braces and a star, so that it ends at the first other character.
 */
const DECLARATION =
  /(?<=^|;)[ \t]*import\b(?:(?<clause>[\w$\s{},*]+?)\bfrom\s*|\s*)(?<quote>["'])(?<specifier>[^"'\n]+)\k<quote>(?<attributes>\s*with\s*\{[^}]*\})?[ \t]*;?/gm;

/**
 * The static imports of a source in their order. Text that looks like an import but stands in
 * a comment or a template literal is taken for one if it begins a line.
 *
 * @example
 * ```ts
 * import { findImports } from "./import-declarations.ts";
 * import { deepStrictEqual } from "node:assert/strict";
 *
 * const found = findImports('import { a } from "x";\nawait import("y");');
 * deepStrictEqual(found.map(({ specifier }) => specifier), ["x"]);
 * ```
 */
export function findImports(source: string): ImportDeclaration[] {
  return [...source.matchAll(DECLARATION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    clause: (match.groups?.clause ?? "").trim(),
    specifier: match.groups?.specifier ?? "",
    attributes: (match.groups?.attributes ?? "").trim(),
  }));
}

/** One name that an import brings in: `import { imported as local }`. */
export interface ImportBinding {
  readonly local: string;
  /** The name as exported, `default`, or `*`. */
  readonly imported: string;
  readonly typeOnly: boolean;
}

/** The names that the clause of an import brings in. */
export function importBindings(clause: string): ImportBinding[] {
  const typeClause = /^type\s+(?!from\b)/.test(clause);
  const names = clause.replace(/^type\s+/, "");
  const named = /\{([^}]*)\}/.exec(names)?.[1] ?? "";
  const rest = names.replace(/\{[^}]*\}/, "").split(",").map((part) => part.trim());
  return [
    ...rest.filter((part) => part !== "").map((part) => ({
      local: part.replace(/^\*\s*as\s+/, ""),
      imported: part.startsWith("*") ? "*" : "default",
      typeOnly: typeClause,
    })),
    ...named.split(",").map((part) => part.trim()).filter((part) => part !== "")
      .map((part) => {
        const words = part.replace(/^type\s+/, "").split(/\s+as\s+/);
        return {
          local: words.at(-1) ?? "",
          imported: words[0] ?? "",
          typeOnly: typeClause || /^type\s/.test(part),
        };
      }),
  ];
}
