// Find quoted words in what is shown, and mark them: word by word, whatever stands between them.

const WORD = /\d+(?:[.,/]\d+)*\w*|[\p{L}\p{N}_]+/gu;

const wordsOf = (text) => Array.from(text.normalize("NFKC").toLowerCase().matchAll(WORD), (found) => found[0]);

/** Mark a quotation in some elements; the marks that were made, none if its words do not stand there. */
export function mark(elements, quote) {
  const wanted = wordsOf(quote);
  if (wanted.length === 0) return [];
  const rows = elements.flatMap((element) => (element.matches("tr") ? [element] : [...element.querySelectorAll("tbody tr")]));
  if (rows.length > 0) return rows.flatMap((row) => markRow(row, wanted));
  const shown = elements.flatMap(tokensOf);
  const first = placeOf(shown.map((token) => token.word), wanted);
  return first < 0 ? [] : wrap(shown.slice(first, first + wanted.length));
}

/** A row is quoted as "heading: cell; heading: cell": the cells whose words stand in the quotation are marked. */
function markRow(row, wanted) {
  const cells = [...row.cells].map((cell) => ({ cell, said: wordsOf(cell.textContent) }));
  const told = cells.filter(({ said }) => said.length > 0 && placeOf(wanted, said) >= 0);
  if (told.length < Math.min(2, cells.filter(({ said }) => said.length > 0).length)) return [];
  return told.map(({ cell }) => {
    const marked = document.createElement("mark");
    marked.append(...cell.childNodes);
    cell.append(marked);
    return marked;
  });
}

function placeOf(shown, wanted) {
  for (let at = 0; at + wanted.length <= shown.length; at += 1) {
    if (wanted.every((word, n) => shown[at + n] === word)) return at;
  }
  return -1;
}

function tokensOf(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const match of node.data.matchAll(WORD)) {
      for (const word of wordsOf(match[0])) found.push({ word, node, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

function wrap(tokens) {
  const stretches = new Map();
  for (const { node, start, end } of tokens) {
    const known = stretches.get(node);
    stretches.set(node, { start: Math.min(start, known?.start ?? start), end: Math.max(end, known?.end ?? end) });
  }
  return [...stretches].map(([node, { start, end }]) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const marked = document.createElement("mark");
    range.surroundContents(marked);
    return marked;
  });
}
