// What is asked of the service.
import { words } from "./dom.js";

/** A problem, as the service told it. */
export class Problem extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

async function ask(path, given = {}) {
  let answer;
  try {
    answer = await fetch(path, given);
  } catch {
    throw new Problem(0, words.unreachable);
  }
  if (!answer.ok) {
    const told = await answer.json().catch(() => ({}));
    throw new Problem(answer.status, told.detail ?? words.unreachable);
  }
  return answer;
}

function posted(content, accept) {
  const headers = { "content-type": "application/json", accept };
  return { method: "POST", headers, body: JSON.stringify(content) };
}

/** A message; its spans as they come, then the whole answer. */
export async function chat(message, heard) {
  const answer = await ask("/v1/chat", posted(message, "text/event-stream"));
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read().catch(() => {
      throw new Problem(0, words.unreachable);
    });
    if (done) throw new Problem(0, words.unreachable);
    const events = (rest + value).split("\n\n");
    rest = events.pop();
    for (const event of events) {
      const [, name, data] = /^event: (\w+)\ndata: ([\s\S]*)$/.exec(event) ?? [];
      if (name === "span") heard(JSON.parse(data));
      if (name === "answer") return JSON.parse(data);
    }
  }
}

const path = (...parts) => parts.map(encodeURIComponent).join("/");

/** The answer without one of the facts. */
export const forget = async (session, fact) =>
  (await ask(`/v1/sessions/${path(session)}/facts/${path(fact)}`, { method: "DELETE" })).json();

/** A conversation, as it was kept. */
export const conversation = async (session) => (await ask(`/v1/sessions/${path(session)}`)).json();

/** A conversation deleted. */
export const erase = (session) => ask(`/v1/sessions/${path(session)}`, { method: "DELETE" });

/** A clause with its versions and oddities. */
export const clause = async (id) => (await ask(`/v1/clauses/${encodeURI(id)}`)).json();

const kept = new Map();

/** A whole document, asked for once. */
export function wholeDocument(id) {
  if (!kept.has(id)) {
    const asked = ask(`/v1/documents/${path(id)}`).then((answer) => answer.json());
    asked.catch(() => kept.delete(id));
    kept.set(id, asked);
  }
  return kept.get(id);
}

/** What comes of computing an answer again. */
export const verify = async (answer) =>
  (await ask("/v1/receipts/verify", posted(answer, "application/json"))).json();

/** The deadlines of a call, as a calendar. */
export const calendar = async (call) =>
  (await ask(`/v1/tools/${path(call.tool)}`, posted(call.facts, "text/calendar"))).blob();
