// Narrows the list of evidence to the entries that hold every word asked for.

const status = document.getElementById("search-status");
const input = document.getElementById("search-words");
const entries = [...document.querySelectorAll("#search-entries > li")].map((element) => ({
  element,
  words: folded(element.textContent),
  // The style sheet hides the kinds whose switch is off, with or without this script.
  kindSwitch: document.getElementById(element.className.replace("entry-", "show-")),
}));

/** Lower case without accents, so that "Zoë" is found by "zoe". */
function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function search() {
  const wanted = folded(input.value).split(/\s+/).filter((word) => word !== "");
  let found = 0;
  for (const { element, words, kindSwitch } of entries) {
    const matches = wanted.every((word) => words.includes(word));
    element.hidden = !matches;
    if (matches && kindSwitch?.checked !== false) found++;
  }
  status.textContent = `${found} of ${entries.length} ${
    entries.length === 1 ? "entry" : "entries"
  }`;
}

input.value = new URLSearchParams(location.search).get("q") ?? "";
input.form.addEventListener("submit", (event) => {
  event.preventDefault();
  search();
});
input.addEventListener("input", search);
for (const kindSwitch of new Set(entries.map((entry) => entry.kindSwitch))) {
  kindSwitch?.addEventListener("change", search);
}
if (input.value !== "") search();
