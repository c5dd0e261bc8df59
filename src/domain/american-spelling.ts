/**
 * A lower-case English word in American spelling: "tokenisation" becomes "tokenization",
 * "dialogue" "dialog", "modelling" "modeling". Words of one spelling stay as they are.
 */
export function americanSpelling(word: string): string {
  return RULES.reduce((text, [british, american]) => text.replace(british, american), word);
}

// Stems whose verbs end in -ise; "supervise", "noise" and "precise" are not among them.
const ISE_STEMS =
  'annual|anonym|binar|canonical|categor|centr|character|contextual|custom|decentral|diagonal|' +
  'digit|discret|emphas|equal|factor|final|general|global|harmon|hybrid|hypothes|individual|' +
  'initial|lemmat|lexical|linear|local|marginal|maxim|memor|minim|modern|neutral|normal|optim|' +
  'organ|parallel|parameter|parametr|penal|personal|polar|popular|priorit|quant|random|real|' +
  'recogn|regular|revital|romanic|serial|special|stabil|standard|summar|symbol|synchron|synthes|' +
  'token|util|vector|verbal|virtual|visual|vocal';

const RULES: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [new RegExp(`(${ISE_STEMS})is(e|ed|er|ers|es|ing)$`), '$1iz$2'],
  [/^(analy|cataly|paraly)s(e|ed|er|ers|ing)$/, '$1z$2'],
  [/^(behavi|col|fav|hon|hum|neighb|rum|tum|vap)our/, '$1or'],
  [/^(cent|fib|lit|met|theat)re(s?)$/, '$1er$2'],
  [/^(anal|catal|dial)ogue/, '$1og'],
  [/^(cancel|channel|label|level|model|signal|travel|tunnel)l(ed|er|ers|ing|ings)$/, '$1$2'],
  [/^(def|off)ence/, '$1ense'],
  [/^grey/, 'gray'],
  [/^artefact/, 'artifact'],
  [/^programme(s?)$/, 'program$1'],
  [/^judgement/, 'judgment'],
  [/^ageing$/, 'aging'],
  [/^(an|leuk)aem/, '$1em'],
  [/^paediatric/, 'pediatric'],
  [/^manoeuvr/, 'maneuver'],
];
