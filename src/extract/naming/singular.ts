// Nouns whose plural no rule gives away. Names do not belong here.
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['corpora', 'corpus'],
  ['matrices', 'matrix'],
  ['vertices', 'vertex'],
  ['indices', 'index'],
  ['analyses', 'analysis'],
  ['hypotheses', 'hypothesis'],
  ['ontologies', 'ontology'],
  ['criteria', 'criterion'],
  ['data', 'data'],
  ['series', 'series'],
  ['losses', 'loss'],
  ['biases', 'bias'],
  ['processes', 'process'],
  ['classes', 'class'],
  ['gpus', 'gpu'],
]);

const SINGULAR_ENDING = /(?:ss|us|is|as|os|ics|ous)$/i;

/** The name with its last word in the singular: "graph neural networks" becomes "graph neural network". */
export function singular(name: string): string {
  const at = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
  const head = name.slice(0, at);
  const last = name.slice(at);
  const irregular = IRREGULAR.get(last.toLowerCase());
  if (irregular !== undefined) return head + inCaseOf(last, irregular);
  if (/^\p{Lu}{2,}s$/u.test(last)) return head + last.slice(0, -1);
  if (!/^\p{L}?\p{Ll}{2,}s$/u.test(last) || SINGULAR_ENDING.test(last)) return name;
  if (/[^aeiou]ies$/.test(last) && last.length > 4) return `${head}${last.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(last)) return head + last.slice(0, -2);
  return head + last.slice(0, -1);
}

function inCaseOf(model: string, word: string): string {
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
