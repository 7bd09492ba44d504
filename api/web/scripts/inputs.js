// How a question is answered: buttons for yes and no, an input that fits for amounts, numbers and dates.
import { el, say, words } from "./dom.js";

const AMOUNT = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?$|^\d+\.\d{1,2}$/;
let made = 0;

/** Whether a kind of input has more to offer than a line of text; the members of a list are told in words. */
export const fits = (input) => ["yes_no", "choice", "amount", "number", "date", "moment"].includes(input?.kind) && !input.none;

/** The controls for an input; `given` receives the answer as a person would write it. */
export function controls(input, given) {
  if (input.kind === "yes_no") return el("div", { class: "buttons" }, choices([words.yes, words.no], ["sì", "no"], given));
  if (input.kind === "choice") return el("div", { class: "buttons" }, choices(input.options, input.options, given));
  return field(input, given);
}

/** A button that says that one does not know. */
export const unknown = (given) =>
  el("button", { type: "button", class: "btn btn-outline-primary", onclick: () => given("non lo so") }, words.unknown);

/** A button that says that it is so of none of them. */
export const nobody = (shown, given) =>
  el("button", { type: "button", class: "btn btn-outline-primary", onclick: () => given("no") }, shown);

function choices(shown, said, given) {
  return shown.map((text, n) =>
    el("button", { type: "button", class: "btn btn-outline-primary", onclick: () => given(said[n]) }, text),
  );
}

/** An input with its label, its unit and its error; it answers when what it holds can be. */
function field(input, given) {
  const id = `answer-${(made += 1)}`;
  const error = el("p", { id: `${id}-error`, class: "field-error", hidden: true });
  const box = el("input", { id, autocomplete: "off", ...shapeOf(input) });
  const unit = input.kind === "amount" ? "€" : { percentuale: "%" }[input.unit] ?? input.unit ?? "";
  const answer = (event) => {
    event.preventDefault();
    const read = readers[input.kind](box.value.trim(), input, box);
    error.hidden = !read.problem;
    error.textContent = read.problem ?? "";
    box.toggleAttribute("aria-invalid", false);
    if (read.problem) {
      box.setAttribute("aria-invalid", "true");
      box.setAttribute("aria-describedby", error.id);
      box.focus();
    } else given(read.said);
  };
  const label = input.kind === "amount" ? words.amount : ["date", "moment"].includes(input.kind) ? words.date : words.your_answer;
  return el("form", { class: "ask-row", novalidate: true, onsubmit: answer },
    el("div", {}, el("label", { for: id }, label), error, el("div", { class: "with-unit" }, box, unit ? el("span", {}, unit) : null)),
    el("button", { type: "submit", class: "btn btn-primary" }, words.answer));
}

function shapeOf(input) {
  if (input.kind === "date") return { type: "date", min: "1900-01-01", max: "2199-12-31" };
  if (input.kind === "moment") return { type: "datetime-local", min: "1900-01-01T00:00", max: "2199-12-31T23:59" };
  return { type: "text", inputmode: input.decimals ? "decimal" : "numeric" };
}

const readers = {
  amount(text) {
    if (!AMOUNT.test(text)) return { problem: words.amount_bad };
    return { said: `${text.replace(/^(\d+)\.(\d{1,2})$/, "$1,$2")} euro` };
  },
  number(text, input) {
    const pattern = input.decimals ? /^\d+(?:[.,]\d+)?$/ : /^\d+$/;
    if (!pattern.test(text)) return { problem: input.decimals ? words.decimal_bad : words.number_bad };
    const value = Number(text.replace(",", "."));
    if (value < input.min || value > input.max) return { problem: say("number_range", { min: input.min, max: input.max }) };
    const unit = input.unit === "percentuale" ? " %" : ["anni", "mesi", "giorni", "ore"].includes(input.unit) ? ` ${input.unit}` : "";
    return { said: `${text.replace(".", ",")}${unit}` };
  },
  date(text, _, box) {
    if (!box.validity.valid || !/^\d{4}-\d\d-\d\d$/.test(text)) return { problem: words.date_bad };
    return { said: text.split("-").reverse().join("/") };
  },
  moment(text, _, box) {
    if (!box.validity.valid || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return { problem: words.date_bad };
    const [date, time] = text.split("T");
    return { said: `${date.split("-").reverse().join("/")} ore ${time.slice(0, 5)}` };
  },
};
