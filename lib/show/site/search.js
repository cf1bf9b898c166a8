// Narrows the list of evidence to the entries that hold every word asked for.

const status = document.getElementById("search-status");
const input = document.getElementById("search-words");
const entries = [...document.querySelectorAll("#search-entries > li")].map((element) => ({
  element,
  words: folded(element.textContent),
}));

/** Lower case without accents, so that "Zoë" is found by "zoe". */
function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function search() {
  const wanted = folded(input.value).split(/\s+/).filter((word) => word !== "");
  let found = 0;
  for (const { element, words } of entries) {
    const matches = wanted.every((word) => words.includes(word));
    element.hidden = !matches;
    if (matches) found++;
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
if (input.value !== "") search();
