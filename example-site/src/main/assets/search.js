// Adds a search to the bar. The manual can be read without it: everything it finds is in the menus.

const MOST = 12;
const source = document.querySelector("script[data-index]").dataset.index;
let index;

const dialog = make("dialog", { className: "search", ariaLabel: "Search the manual" });
const label = make("label", { className: "unseen", htmlFor: "search-text", textContent: "Search" });
const input = make("input", { id: "search-text", type: "search", autocomplete: "off" });
const list = make("ol", {});
input.placeholder = "Search the manual";
dialog.append(label, input, list);

const button = make("button", { type: "button", className: "plain find", textContent: "Search" });
button.addEventListener("click", open);
document.querySelector(".bar").append(button, dialog);
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.target.closest("input, textarea, select, dialog")) {
    event.preventDefault();
    open();
  }
});
dialog.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("a")) {
    dialog.close();
  }
});
dialog.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    const places = [input, ...list.querySelectorAll("a")];
    const here = places.indexOf(document.activeElement);
    places[(here + step + places.length) % places.length].focus();
  } else if (event.key === "Enter" && event.target === input) {
    list.querySelector("a")?.click();
  }
});
input.addEventListener("input", show);

async function open() {
  dialog.showModal();
  input.select();
  index ??= await (await fetch(source)).json();
  show();
}

function show() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length
    ? (index || []).map((hit) => [score(hit, words), hit]).filter(([points]) => points > 0)
    : [];
  found.sort(([a], [b]) => b - a);
  list.replaceChildren(...found.slice(0, MOST).map(([, hit]) => line(hit)));
}

// Every word must be there: at the start of the title at best, else within it, else in the text.
function score(hit, words) {
  const title = hit.title.toLowerCase();
  const rest = `${hit.where} ${hit.text}`.toLowerCase();
  let points = 0;
  for (const word of words) {
    const here = title.startsWith(word) ? 4 : title.includes(word) ? 2 : rest.includes(word) ? 1 : 0;
    if (!here) {
      return 0;
    }
    points += here;
  }
  return points;
}

function line(hit) {
  const link = make("a", { href: hit.url });
  link.append(make("strong", { textContent: hit.title }), make("span", { textContent: hit.where }));
  const item = make("li", {});
  item.append(link);
  return item;
}

function make(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
