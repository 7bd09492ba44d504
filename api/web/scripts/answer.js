// An answer, from its spans: lines and lists, values, quotations, clauses that open, steps that unfold.
import { announce, at, day, el, icon, say, words } from "./dom.js";
import { clauseLink } from "./document.js";
import { calendar, verify } from "./service.js";

const SHORT = 60;
const FEW = 4;

/** The lines that spans make: each a list of nodes, with what it is. */
function linesOf(spans, quotes) {
  const lines = [{ nodes: [], item: false, step: false, asked: false }];
  for (const span of spans) {
    const pieces = span.type === "words" ? span.text.split("\n") : [span.text];
    pieces.forEach((piece, n) => {
      if (n > 0) lines.push({ nodes: [], item: false, step: false, asked: false });
      const line = lines.at(-1);
      if (span.type === "words" && line.nodes.length === 0 && piece.startsWith("- ")) {
        line.item = true;
        piece = piece.slice(2);
      }
      if (span.type === "value" && /^\/steps\/\d+\/text$/.test(span.path)) line.step = true;
      if (span.type === "value" && /^\/missing\/\d+\/question$/.test(span.path)) line.asked = true;
      if (piece) line.nodes.push(nodeOf({ ...span, text: piece }, quotes));
    });
  }
  return lines.filter(({ nodes }) => nodes.some((node) => (node.textContent ?? node).trim()));
}

function nodeOf(span, quotes) {
  switch (span.type) {
    case "value":
      return span.text.length < SHORT && !/\/(question|why|text)$/.test(span.path) ? el("span", { class: "value" }, span.text) : span.text;
    case "quote":
      return el("span", { class: "quote", lang: "it" }, span.text);
    case "reference":
      return clauseLink(span.clause, quotes.get(span.clause) ?? [], {}, span.text);
    case "echo":
      return el("span", { class: "echo" }, span.text);
    default:
      return span.text;
  }
}

/** The words quoted from each clause. */
function quotesOf(spans) {
  const found = new Map();
  for (const { type, clause, text } of spans) if (type === "quote") found.set(clause, [...(found.get(clause) ?? []), text]);
  return found;
}

/** What spans say, as elements. */
export function saidBy(spans) {
  const lines = linesOf(spans, quotesOf(spans));
  const made = [];
  for (let n = 0; n < lines.length; n += 1) {
    if (!lines[n].item) {
      made.push(el("p", { class: lines[n].asked ? "asked" : null }, lines[n].nodes));
      continue;
    }
    const items = [];
    while (lines[n]?.item) items.push(lines[n++]);
    n -= 1;
    const list = el("ul", {}, items.map(({ nodes }) => el("li", {}, nodes)));
    if (items.every(({ step }) => step)) {
      const title = made.pop().textContent.replace(/:\s*$/, "");
      made.push(el("details", { open: items.length <= FEW }, el("summary", {}, title), list));
    } else made.push(list);
  }
  return made;
}

/** A whole answer: what it says, its clauses, its steps, what to know, what can be done with it. */
export function whole(answer) {
  return [...saidBy(answer.spans), ...cited(answer), ...steps(answer), ...warnings(answer), tools(answer)];
}

function cited(answer) {
  if (answer.citations.length === 0) return [];
  const quotes = quotesOf(answer.spans);
  const links = answer.citations.map(({ id, label, document }) =>
    el("li", {}, clauseLink(id, quotes.get(id) ?? [], { class: "clause-link", "aria-label": say("open_clause", { label: `${label}, ${document}` }) },
      icon("it-file"), el("span", {}, label, " ", el("small", {}, document)))),
  );
  return [el("h3", {}, words.cited), el("ul", { class: "cited", lang: "it" }, links)];
}

function steps(answer) {
  const told = answer.calls.flatMap(({ steps: made }) => made);
  const shown = answer.spans.filter(({ path }) => /^\/steps\/\d+\/text$/.test(path ?? "")).length;
  if (told.length === 0 || told.length === shown) return [];
  const items = told.map(({ text, sources }) =>
    el("li", {}, text, " ", sources.flatMap((source) => [clauseLink(source, [], {}, placeOf(source)), " "])),
  );
  return [el("details", {}, el("summary", {}, `${words.steps} (${told.length})`), el("ol", { class: "steps", lang: "it" }, items))];
}

const placeOf = (clause) => clause.slice(clause.indexOf(":") + 1);

function warnings(answer) {
  if (answer.warnings.length === 0) return [];
  const items = answer.warnings.map(({ text }) => el("li", {}, text));
  const open = answer.warnings.length <= 1;
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
  at("printed-on").textContent = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" }).format(new Date());
  for (const folded of document.querySelectorAll(".reply details:not([open])")) {
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
