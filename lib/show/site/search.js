// Narrows the list of evidence to the entries that hold every word asked for. What the page
// does not list stands in scripts of its own, which are loaded when something is asked for.

const MOST_LISTED = 1000;

const status = document.getElementById("search-status");
const input = document.getElementById("search-words");
const list = document.getElementById("search-entries");
const untouched = status.textContent;
const files = (list.getAttribute("data-files") ?? "").split(" ").filter((file) => file);
let missing = 0;

// The style sheet hides the kinds whose switch is off, with or without this script.
const switchOf = (kind) => document.getElementById(`show-${kind}`);

const entries = [...list.querySelectorAll("li")].map((element) => ({
  element,
  words: folded(element.textContent),
  kind: element.className.replace("entry-", ""),
}));
const listed = entries.map(({ element }) => element);

/** Lower case without accents, so that "Zoë" is found by "zoe". */
function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** What the scripts with further entries call; a row numbers its texts. */
globalThis.addEvidence = ({ texts, entries: rows }) => {
  for (const row of rows) {
    const [kind, page, mark, reading, words, article] = row.map((text) => texts[text]);
    entries.push({
      kind,
      words: folded(`${reading} ${words} ${article}`),
      parts: { href: `${page}#${mark}`, reading, words, article },
    });
  }
};

/** An entry's item as the page has it; text only, nothing is read as markup. */
function elementOf(entry) {
  if (entry.element !== undefined) return entry.element;
  const { kind, parts: { href, reading, words, article } } = entry;
  const make = (name, className, ...children) => {
    const element = document.createElement(name);
    if (className !== "") element.className = className;
    element.append(...children);
    return element;
  };
  const link = make("a", "", make("span", `mark-${kind}`, reading));
  link.setAttribute("href", href);
  entry.element = make(
    "li",
    `entry-${kind}`,
    link,
    make("p", "words", make("bdi", "", words)),
    make("p", "outlet", make("bdi", "", article)),
  );
  return entry.element;
}

function load(file) {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.onload = resolve;
    script.onerror = () => {
      missing++;
      resolve();
    };
    script.src = file;
    document.head.append(script);
  });
}

let loading = files.length === 0 ? null : undefined;

/** Starts to load what the page does not list, once; null when all of it is there. */
function rest() {
  if (loading === undefined) {
    const begun = Promise.all(files.map(load));
    loading = begun;
    begun.then(() => {
      loading = null;
      search();
    });
  }
  return loading;
}

function search() {
  const wanted = folded(input.value).split(/\s+/).filter((word) => word !== "");
  const isAll = wanted.length === 0 &&
    entries.every(({ kind }) => switchOf(kind)?.checked !== false);
  if (isAll && files.length > 0) {
    list.replaceChildren(...listed);
    status.textContent = untouched;
    return;
  }
  if (rest() !== null) {
    status.textContent = "Searching all entries …";
    return;
  }
  const found = entries.filter(({ kind, words }) =>
    switchOf(kind)?.checked !== false && wanted.every((word) => words.includes(word))
  );
  list.replaceChildren(...found.slice(0, MOST_LISTED).map(elementOf));
  const count = (number) => number.toLocaleString("en-GB");
  status.textContent =
    `${count(found.length)} of ${count(entries.length)} ${
      entries.length === 1 ? "entry" : "entries"
    }` +
    (found.length > MOST_LISTED ? `; the first ${count(MOST_LISTED)} are listed` : "") +
    (missing > 0
      ? `; ${missing} of ${files.length} files with further ones are missing`
      : "");
}

input.value = new URLSearchParams(location.search).get("q") ?? "";
input.form.addEventListener("submit", (event) => {
  event.preventDefault();
  search();
});
input.addEventListener("input", search);
for (const kindSwitch of document.querySelectorAll("input[type=checkbox]")) {
  kindSwitch.addEventListener("change", search);
}
if (input.value !== "") search();
