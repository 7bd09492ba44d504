// The document beside the conversation, open at a clause, with the quoted words marked.
import { announce, at, base, day, el, say, words } from "./dom.js";
import { mark } from "./mark.js";
import { clause as clauseOf, wholeDocument } from "./service.js";

const panel = at("document");
const narrow = matchMedia("(max-width: 61.99rem)");
let opener = null;

/** The address of a clause in the page of its document. */
export function addressOf(clause) {
  const [document_, locator] = [clause.slice(0, clause.indexOf(":")), clause.slice(clause.indexOf(":") + 1)];
  return `${base}/documenti/${document_}#${locator}`;
}

/** A link to a clause: with script it opens beside the conversation, without it its page. */
export function clauseLink(clause, quotes, given, ...children) {
  const opening = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openClause(clause, quotes, event.currentTarget);
  };
  return el("a", { href: addressOf(clause), ...given, onclick: opening }, ...children);
}

/** Open a document at a clause. */
export async function openClause(id, quotes, from) {
  opener = from ?? opener;
  if (panel.hidden) history.pushState({ clause: id }, "");
  show(true);
  at("document-text").replaceChildren(el("p", { class: "busy" }, words.loading));
  at("document-about").replaceChildren();
  panel.focus();
  try {
    const found = await clauseOf(id);
    const whole = await wholeDocument(found.document_id);
    at("document-title").replaceChildren(found.label, " ", el("small", {}, found.document));
    at("document-about").replaceChildren(...about(found));
    at("document-text").replaceChildren(...textOf(whole));
    point(found.id, quotes);
    announce(`${found.label} – ${found.document}`);
  } catch (problem) {
    at("document-text").replaceChildren(el("p", { class: "field-error" }, problem.message));
  }
}

/** Close the document: what the browser's own way back does, too. */
export function closeDocument() {
  if (!panel.hidden) history.back();
}

/** Back to where the document was opened from; only then, since the way back may lead to a place that takes the focus. */
function closed() {
  if (panel.hidden) return;
  show(false);
  setTimeout(() => (opener?.isConnected ? opener : at("message")).focus());
}

function show(open) {
  panel.hidden = !open;
  document.body.classList.toggle("with-document", open);
  const covered = open && narrow.matches;
  for (const other of document.querySelectorAll(".site-header, .talk, .site-footer")) other.inert = covered;
}

function about(found) {
  const told = [el("p", {}, standing(found))];
  told.push(el("p", {}, el("a", { href: addressOf(found.id) }, words.whole)));
  if (found.oddities.length > 0) {
    told.push(el("p", { class: "notice-head" }, words.odd));
    told.push(el("ul", { lang: "it" }, found.oddities.map((odd) => el("li", {}, odd.text))));
  }
  if (found.versions.length > 0) {
    const links = found.versions.map((version) =>
      el("li", {}, clauseLink(version.id, [], {}, version.version), ` (${version.same ? words.same_words : words.other_words})`),
    );
    told.push(el("p", { class: "notice-head" }, words.versions), el("ul", {}, links));
  }
  return told;
}

function standing(found) {
  if (found.in_force) return words.in_force;
  if (found.in_force === false && found.ends) {
    const told = `${words.not_in_force} ${say("until", { day: day(found.ends) })}`;
    return found.replaced_by ? `${told} ${say("replaced", { by: found.replaced_by })}` : told;
  }
  return found.begins ? say("not_yet", { day: day(found.begins) }) : "";
}

function textOf(whole) {
  return whole.blocks.filter(({ heading, text, table }) => heading || text || table).map((block) => {
    const heading = block.heading ? el(block.kind === "sezione" ? "h3" : "h4", {}, block.heading) : null;
    const text = block.table ? tableOf(block) : block.text ? el("p", {}, block.text) : null;
    return el("div", { class: `stretch ${block.kind}`, "data-clause": block.id }, heading, text);
  });
}

function tableOf({ id, table, rows }) {
  const head = el("tr", {}, table.headings.map((cell) => el("th", { scope: "col" }, cell)));
  const lines = table.rows.map((row, n) => el("tr", { "data-clause": rows[n] }, row.map((cell) => el("td", {}, cell))));
  const caption = table.caption ? el("caption", {}, table.caption) : null;
  const label = `${table.caption || words.document} (${id.slice(id.indexOf(":") + 1)})`;
  return el("div", { class: "table-scroll", tabindex: "0", role: "region", "aria-label": label },
    el("table", {}, caption, el("thead", {}, head), el("tbody", {}, lines)));
}

/** Show where a clause is, and its quoted words. */
function point(id, quotes) {
  const text = at("document-text");
  const within = [...text.querySelectorAll("[data-clause]")].filter(
    ({ dataset }) => dataset.clause === id || dataset.clause.startsWith(`${id}/`),
  );
  const outer = within.filter((element) => !within.some((other) => other !== element && other.contains(element)));
  outer.forEach((element) => element.classList.add("here"));
  const marks = quotes.flatMap((quote) => mark(outer, quote));
  const target = marks[0] ?? outer[0];
  if (target) text.scrollTop += target.getBoundingClientRect().top - text.getBoundingClientRect().top - 48;
}

if (history.state?.clause) history.replaceState(null, ""); // loaded anew, it is not open
addEventListener("popstate", closed);
at("document-close").addEventListener("click", closeDocument);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !document.querySelector("dialog[open]")) closeDocument();
});
narrow.addEventListener("change", () => show(!panel.hidden));
