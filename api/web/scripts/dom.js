// Elements from data: whatever comes from a person or a document becomes text, never markup.

/** An element with properties, listeners (on…) and children; a string child is text. */
export function el(name, given = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key === "class") made.className = value;
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

/** The element with an id. */
export const at = (id) => document.getElementById(id);

const body = document.body.dataset;

/** What the page says, in its language. */
export const words = JSON.parse(body.words);

/** What the addresses of this language begin with. */
export const base = body.base;

/** A sentence with its places filled. */
export function say(name, places = {}) {
  return words[name].replace(/\{(\w+)\}/g, (whole, key) => places[key] ?? whole);
}

/** An icon, which says nothing to those who do not see it. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const drawn = document.createElementNS(space, "svg");
  drawn.setAttribute("class", "icon");
  drawn.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `${body.icons}#${name}`);
  drawn.append(use);
  return drawn;
}

/** Say something to those who listen, once and whole. */
export function announce(text) {
  const live = at("live");
  live.textContent = "";
  setTimeout(() => (live.textContent = text), 60);
}

let days = null;
const written = (date) => (days ??= new Intl.DateTimeFormat(words.locale, { dateStyle: "long" })).format(date);
(window.requestIdleCallback ?? setTimeout)(() => written(new Date())); // the first one takes long, and nobody waits now

/** A day as people read it. */
export function day(iso) {
  const [year, month, date] = iso.slice(0, 10).split("-").map(Number);
  return written(new Date(year, month - 1, date));
}
