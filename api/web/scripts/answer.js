// An answer, from its spans: lines and lists, values, quotations, clauses that open, steps that unfold.
import { announce, at, day, el, icon, say, words } from "./dom.js";
import { clauseLink } from "./document.js";
import { linesOf, onlyNames, quotesOf } from "./lines.js";
import { calendar, verify } from "./service.js";

const FEW = 4;

/** What spans say, as elements: while they come, and in an answer. */
export const saidBy = (spans) => shown(linesOf(spans));

function shown(lines) {
  const made = [];
  for (let n = 0; n < lines.length; n += 1) {
    if (!lines[n].item) {
      made.push(el("p", { dir: "auto", class: lines[n].asked ? "asked" : lines[n].why ? "why" : null }, lines[n].nodes));
      continue;
    }
    const items = [];
    while (lines[n]?.item) items.push(lines[n++]);
    n -= 1;
    made.push(listOf(items, made));
  }
  return made;
}

/** A list; the steps of a calculation, and what is still open, unfold. */
function listOf(items, before) {
  const list = el("ul", {}, items.map(({ nodes }) => el("li", { dir: "auto" }, nodes)));
  if (items.every(({ step }) => step)) {
    const title = before.pop()?.textContent.replace(/:\s*$/, "") ?? words.steps;
    return el("details", { open: items.length <= FEW }, el("summary", {}, title), list);
  }
  if (items.length > FEW && items.every(({ bound }) => bound)) {
    return el("details", {}, el("summary", {}, `${words.bounds} (${items.length})`), list);
  }
  return list;
}

/** A whole answer: what it says, its clauses, its steps, what to know, what can be done with it.
 *
 *  Where a conversation goes on, what was said the time before, and what was only just written, is folded away. */
export function whole(answer, asked, before) {
  const lines = linesOf(answer.spans);
  const { fresh, known } = parted(lines, asked, before);
  const told = shown(fresh.filter((line) => !onlyNames(line)));
  const about = ours([...cited(answer), ...steps(answer)]);
  if (!before || answer.kind !== "question") {
    const again = known.length > 0 ? [folded(words.same, shown(known))] : [];
    return [...told, ...again, ...about, ...ours([...warnings(answer.warnings), tools(answer)])];
  }
  const heard = new Set(before.warnings.map(({ text }) => text));
  const [old, news] = [answer.warnings.filter(({ text }) => heard.has(text)), answer.warnings.filter(({ text }) => !heard.has(text))];
  const rest = [...about, ...ours([...warnings(old), tools(answer)])];
  return [...told, ...ours(warnings(news)), folded(words.same, [...shown(known), ...rest])];
}

const folded = (title, content) =>
  el("details", { class: "same" }, el("summary", { lang: document.documentElement.lang }, title), el("div", {}, content));

/** What the page says itself, in its own language, whatever that of the answer. */
function ours(elements) {
  for (const element of elements) element.lang ||= document.documentElement.lang;
  return elements;
}

/** The lines that are new, and those that are known already: said before, or just now by who asks. */
function parted(lines, asked, before) {
  if (!before) return { fresh: lines, known: [] };
  const said = new Set(linesOf(before.spans).map(({ text }) => text.trim()));
  const isKnown = (line) =>
    !line.asked && !line.why && (said.has(line.text.trim()) || (line.echoed && line.echoed.length * 2 > asked.length));
  const fresh = lines.filter((line) => !isKnown(line));
  return fresh.length > 0 ? { fresh, known: lines.filter(isKnown) } : { fresh: lines, known: [] };
}

function cited(answer) {
  if (answer.citations.length === 0) return [];
  const quotes = quotesOf(answer.spans);
  const link = ({ id, label, document }) =>
    el("li", {}, clauseLink(id, quotes.get(id) ?? [], { class: "clause-link", "aria-label": say("open_clause", { label: `${label}, ${document}` }) },
      icon("it-file"), el("span", {}, label)));
  const documents = [...new Set(answer.citations.map(({ document }) => document))];
  const groups = documents.map((name) =>
    [el("p", { class: "cited-of", lang: "it" }, name),
      el("ul", { class: "cited", lang: "it" }, answer.citations.filter(({ document }) => document === name).map(link))]);
  return [el("h3", {}, words.cited), ...groups.flat()];
}

/** The steps of each tool's first call: what others only suppose, nobody has said. */
function steps(answer) {
  const first = answer.calls.filter(({ tool }, n) => answer.calls.findIndex((other) => other.tool === tool) === n);
  const told = first.flatMap(({ steps: made }) => made);
  const shown = answer.spans.filter(({ path }) => /^\/steps\/\d+\/text$/.test(path ?? "")).length;
  if (told.length === 0 || told.length === shown) return [];
  const labels = new Map(answer.citations.map(({ id, label }) => [id, label]));
  const items = told.map(({ text, sources }) =>
    el("li", {}, text, " ", sources.flatMap((source) => [clauseLink(source, [], {}, labels.get(source) ?? placeOf(source)), " "])),
  );
  return [el("details", {}, el("summary", {}, `${words.steps} (${told.length})`), el("ol", { class: "steps", lang: "it" }, items))];
}

/** The place of a clause as it is spoken of: "art.5/comma.1" is "art. 5, comma 1". */
const placeOf = (clause) =>
  clause.slice(clause.indexOf(":") + 1).split("/").map((part) => part.replace(/^(\p{L}{1,3})\.(?=\w)/u, "$1. ").replace(/^(\p{L}+)\.(?=\w)/u, "$1 ")).join(", ");

function warnings(told) {
  if (told.length === 0) return [];
  const items = told.map(({ text }) => el("li", {}, text));
  const open = told.length <= 1;
  return [el("details", { open }, el("summary", {}, `${words.warnings} (${items.length})`), el("ul", { lang: "it" }, items))];
}

function tools(answer) {
  const verdict = el("p", { class: "verdict", role: "status" });
  const buttons = [
    button("it-copy", words.copy, () => copy(answer)),
    button("it-print", words.print, (event) => printOne(event.currentTarget.closest(".turn"))),
    ...answer.calendar.map((n) => button("it-calendar", words.calendar, () => carry(answer.calls[n]))),
  ];
  if (answer.receipt_id) buttons.push(button("it-check", words.verify, () => check(answer, verdict)));
  const receipt = answer.receipt_id ? el("p", { class: "receipt" }, say("receipt", { id: answer.receipt_id, day: day(answer.day) })) : null;
  return el("footer", {}, el("div", { class: "reply-tools" }, buttons), receipt, verdict);
}

function button(drawn, text, onclick) {
  return el("button", { type: "button", class: "btn btn-link", onclick }, icon(drawn), text);
}

async function copy(answer) {
  const sources = answer.citations.map(({ label, document }) => `- ${label} – ${document}`).join("\n");
  try {
    await navigator.clipboard.writeText(`${answer.text.trim()}\n\n${words.cited}:\n${sources}\n`);
    announce(words.copied);
  } catch {
    announce(words.not_copied);
  }
}

async function carry(call) {
  const address = URL.createObjectURL(await calendar(call));
  el("a", { href: address, download: "scadenze.ics" }).click();
  URL.revokeObjectURL(address);
}

async function check(answer, verdict) {
  try {
    const found = await verify(answer);
    verdict.textContent = found.same ? words.verified : [words.differs, ...found.differences.map(({ text }) => text)].join(" ");
  } catch (problem) {
    verdict.textContent = problem.message;
  }
}

/** Print a turn alone, or, without one, the conversation. */
export function printOne(turn) {
  document.body.classList.toggle("print-one", Boolean(turn));
  turn?.classList.add("printed");
  turn?.previousElementSibling?.classList.add("printed");
  print();
}

addEventListener("beforeprint", () => {
  at("printed-on").textContent = new Intl.DateTimeFormat(words.locale, { dateStyle: "long" }).format(new Date());
  for (const folded of document.querySelectorAll(".turn details:not([open])")) {
    folded.open = true;
    folded.dataset.folded = "";
  }
});
addEventListener("afterprint", () => {
  document.body.classList.remove("print-one");
  for (const turn of document.querySelectorAll(".printed")) turn.classList.remove("printed");
  for (const folded of document.querySelectorAll("[data-folded]")) {
    folded.open = false;
    delete folded.dataset.folded;
  }
});
