// What spans say, line by line: each a list of nodes, with what it is about.
import { el } from "./dom.js";
import { clauseLink } from "./document.js";

const SHORT = 60;
const KINDS = {
  step: /^\/steps\/\d+\/text$/,
  asked: /^\/missing\/\d+\/question$/,
  why: /^\/missing\/\d+\/why$/,
  bound: /^\/bounds\//,
};

/** The lines that spans make. */
export function linesOf(spans) {
  const quotes = quotesOf(spans);
  const lines = [begun()];
  for (const span of spans) {
    const pieces = span.type === "words" ? span.text.split("\n") : [span.text];
    pieces.forEach((piece, n) => {
      if (n > 0) lines.push(begun());
      add(lines.at(-1), span, piece, quotes);
    });
  }
  return lines.filter(({ text }) => text.trim());
}

const begun = () => ({ nodes: [], text: "", item: false, echoed: "", types: new Set(), said: "" });

function add(line, span, piece, quotes) {
  if (span.type === "words" && line.nodes.length === 0 && piece.startsWith("- ")) {
    line.item = true;
    piece = piece.slice(2);
  }
  if (!piece) return;
  for (const [kind, path] of Object.entries(KINDS)) if (path.test(span.path ?? "")) line[kind] = true;
  line.types.add(span.type);
  line.text += piece;
  if (span.type === "words") line.said += piece;
  if (span.type === "echo") line.echoed += piece;
  line.nodes.push(nodeOf({ ...span, text: piece }, quotes));
}

const ofTheAct = ({ text, path }) => text.length >= SHORT || /\/(question|why|text)$/.test(path);

/** An amount does not leave its unit on the next line. */
const whole = (text) => text.replace(/(\d) (€|%)/g, "$1\u00a0$2");

function nodeOf(span, quotes) {
  switch (span.type) {
    case "value":
      return el("span", ofTheAct(span) ? { lang: "it" } : { class: "value" }, whole(span.text));
    case "quote":
      return el("span", { class: "quote", lang: "it" }, span.text);
    case "reference":
      return clauseLink(span.clause, quotes.get(span.clause) ?? [], {}, span.text);
    case "echo":
      return el("span", { class: "echo", dir: "auto" }, span.text);
    default:
      return span.text;
  }
}

/** The words quoted from each clause. */
export function quotesOf(spans) {
  const found = new Map();
  for (const { type, clause, text } of spans) if (type === "quote") found.set(clause, [...(found.get(clause) ?? []), text]);
  return found;
}

/** Whether a line only names clauses, which are listed below an answer anyway. */
export const onlyNames = ({ types, said, item }) =>
  !item && types.has("reference") && [...types].every((type) => type === "reference" || type === "words") && said.split(/\p{L}+/u).length <= 4;
