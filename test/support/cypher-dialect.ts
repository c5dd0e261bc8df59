/** What a statement may not hold, so that it means the same on both engines; see docs/cypher.md. */
export interface DialectRule {
  readonly name: string;
  /** A text that breaks the rule: the proof that the rule can bite. */
  readonly forbids: string;
  readonly isBrokenBy: (text: string) => boolean;
}

/** Rules that every statement keeps, on whatever engine it runs. */
export const RULES_OF_ALL: readonly DialectRule[] = [
  refuse('a CYPHER prefix', 'CYPHER 5 RETURN 1 AS one', /^\s*CYPHER\s/i),
  refuse('APOC', 'RETURN apoc.version() AS version', /\bapoc\./i),
  refuse('randomUUID', 'RETURN randomUUID() AS id', /\brandomUUID\s*\(/i),
  refuse(
    'temporal functions',
    'RETURN datetime() AS now',
    /\b(?:date|datetime|localdatetime|time|localtime|duration|timestamp)(?:\.\w+)*\s*\(/i,
  ),
];

/** Rules of the statements that run on both engines. */
export const RULES_OF_PORTABLE: readonly DialectRule[] = [
  refuse(
    'label expressions',
    'MATCH (e:Method|Model) RETURN e.id AS id',
    /\(\s*\w*\s*:[^(){}]*[|!&%]/,
  ),
  refuse('negated labels', 'MATCH (e:!Topic) RETURN e.id AS id', /\(\s*\w*\s*:\s*!/),
  refuse(
    'inline WHERE in a node',
    'MATCH (e:Entity WHERE e.id = $id) RETURN e.id AS id',
    /\(\s*\w+\s*(?::[\w\s]+)?\sWHERE\b/i,
  ),
  refuse(
    'inline WHERE in a relationship',
    'MATCH (p)-[r:USES WHERE r.confidence > 0.5]->(e) RETURN e.id AS id',
    /-\[[^\]]*\bWHERE\b/i,
  ),
  refuse(
    'quantified paths',
    'MATCH (a)-[:USES]->{1,3}(b) RETURN b.id AS id',
    /(?:->|<-|\]-)\s*(?:\{|\+|\*)|\)\s*\{\s*\d/,
  ),
  refuse(
    'shortest paths',
    'MATCH p = shortestPath((a)-[*]-(b)) RETURN 1 AS one',
    /shortestPath|\bSHORTEST\b/i,
  ),
  refuse('EXISTS {}', 'MATCH (p) WHERE EXISTS { (p)--() } RETURN p.id AS id', /\bEXISTS\s*\{/i),
  refuse('COLLECT {}', 'RETURN COLLECT { MATCH (p) RETURN p.id } AS ids', /\bCOLLECT\s*\{/i),
  refuse(
    'OPTIONAL MATCH after UNWIND',
    'UNWIND $ids AS id OPTIONAL MATCH (p:Paper {id: id}) RETURN p.id AS id',
    /\bUNWIND\b[\s\S]*\bOPTIONAL\s+MATCH\b/i,
  ),
  refuse(
    'OPTIONAL MATCH after LIMIT',
    'MATCH (p) WITH p LIMIT 5 OPTIONAL MATCH (p)--(e) RETURN e.id AS id',
    /\bWITH\b[\s\S]*\bLIMIT\b[\s\S]*\bOPTIONAL\s+MATCH\b/i,
  ),
  refuse(
    'a second OPTIONAL MATCH',
    'MATCH (p) OPTIONAL MATCH (p)--(a) OPTIONAL MATCH (p)--(b) RETURN b.id AS id',
    /\bOPTIONAL\s+MATCH\b[\s\S]*\bOPTIONAL\s+MATCH\b/i,
  ),
  refuse(
    'the properties _id and _labels',
    'MATCH (p) RETURN p._id AS id',
    /\._(?:id|labels)\b|\b_(?:id|labels)\s*:/,
  ),
  refuse(
    'the order of labels()',
    'MATCH (e) RETURN labels(e) AS labels',
    /(?<!\bIN\s)\blabels\s*\(/i,
  ),
  refuse('negative slices', 'RETURN $ids[-2..] AS ids', /[\w)\]]\[\s*-|\.\.\s*-/),
  refuse(
    'parameters in percentile functions',
    'MATCH (p) RETURN percentileCont(p.year, $share) AS year',
    /\bpercentile(?:Cont|Disc)\s*\([^()]*\$/i,
  ),
  refuse(
    'sum() without coalesce',
    'MATCH (e) RETURN sum(e.paperCount) AS papers',
    /(?<!coalesce\(\s*)\bsum\s*\(/i,
  ),
  refuse(
    'aggregates inside map literals',
    'MATCH (p) RETURN {papers: count(p)} AS counts',
    /:\s*(?:count|sum|avg|min|max|collect)\s*\(/i,
  ),
  refuse(
    'aggregates inside list indexes or slices',
    'MATCH (p) RETURN $ids[count(p)] AS id',
    /[\w)]\[[^\]]*\b(?:count|sum|avg|min|max|collect)\s*\(/i,
  ),
  refuse(
    'SKIP or LIMIT of an expression',
    'MATCH (p) RETURN p.id AS id LIMIT $first + 1',
    /(?<![$.\w])(?:SKIP|LIMIT)\s+(?:(?![$\d\s])|(?:\$\w+|\d+)\s*[-+*/%^])/i,
  ),
  {
    name: 'a node or relationship in a result',
    forbids: 'MATCH (p:Paper) RETURN p AS paper',
    isBrokenBy: (text) => returnedColumns(text).some((column) => isBound(text, firstWord(column))),
  },
  {
    name: 'a column without AS',
    forbids: 'MATCH (p:Paper) RETURN p.id',
    isBrokenBy: (text) => returnedColumns(text).some((column) => !/\sAS\s+\w+$/i.test(column)),
  },
  {
    name: 'coalesce, CASE, min or max of a node',
    forbids: 'MATCH (p:Paper) RETURN coalesce(p, 1) AS paper',
    isBrokenBy: (text) =>
      [
        ...text.matchAll(/(?:\b(?:coalesce|min|max)\s*\(\s*|\bTHEN\s+|\bELSE\s+)(\w+)(?![\w.(])/gi),
      ].some((match) => isBound(text, match[1] ?? '')),
  },
  {
    name: 'SET from a node',
    forbids: 'MATCH (p:Paper) MATCH (q:Paper) SET p = q',
    isBrokenBy: (text) =>
      [...text.matchAll(/\bSET\s+\w+\s*\+?=\s*(\w+)(?![\w.(])/gi)].some((match) =>
        isBound(text, match[1] ?? ''),
      ),
  },
  {
    name: 'comma patterns that share a variable',
    forbids: 'MATCH (p:Paper)--(e:Entity), (p)--(a:Author) RETURN a.id AS id',
    isBrokenBy: (text) => matchClauses(text).some(sharesVariable),
  },
];

/** The text without comments, and with every string literal emptied. */
export function bareCypher(source: string): string {
  return source
    .replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/[^\n]*/g, (part) =>
      part.startsWith('//') ? '' : "''",
    )
    .trim();
}

function refuse(name: string, forbids: string, pattern: RegExp): DialectRule {
  return { name, forbids, isBrokenBy: (text) => pattern.test(text) };
}

/** Whether a pattern of the text binds `variable` to a node or a relationship. */
function isBound(text: string, variable: string): boolean {
  const patterns = [
    String.raw`[([]${variable}\s*(?::\s*[A-Z<]|\{\s*\w)`,
    String.raw`[-<>]\(${variable}\)`,
    String.raw`\(${variable}\)\s*<?-`,
    String.raw`-\[${variable}\]`,
  ];
  return new RegExp(patterns.join('|')).test(text);
}

function firstWord(column: string): string {
  return /^(?:DISTINCT\s+)?(\w+)\s+AS\s/i.exec(column)?.[1] ?? '-';
}

/** The columns of the result; the RETURN of a subquery is none of them. */
function returnedColumns(text: string): readonly string[] {
  return [...text.matchAll(/\bRETURN\b/gi)]
    .filter((match) => depthAt(text, match.index) === 0)
    .flatMap((match) => {
      const rest = text.slice(match.index + match[0].length);
      return splitAtCommas(upTo(rest, /^(?:ORDER\s+BY|SKIP|LIMIT|UNION)\b/i));
    });
}

function depthAt(text: string, end: number): number {
  const head = text.slice(0, end);
  return head.split('{').length - head.split('}').length;
}

function matchClauses(text: string): readonly string[] {
  return [...text.matchAll(/\bMATCH\b/gi)].map((match) =>
    upTo(
      text.slice(match.index + match[0].length),
      /^(?:WHERE|RETURN|WITH|MATCH|OPTIONAL|UNWIND|MERGE|CREATE|SET|DELETE|DETACH|REMOVE|CALL|ON)\b/i,
    ),
  );
}

function sharesVariable(pattern: string): boolean {
  const variables = splitAtCommas(pattern).flatMap((part) => [
    ...new Set([...part.matchAll(/\(\s*(\w+)/g)].map((match) => match[1])),
  ]);
  return new Set(variables).size < variables.length;
}

/** The head of `text`, to the word that ends it or the bracket that closes around it. */
function upTo(text: string, end: RegExp): string {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    const isWordStart = at === 0 || /\W/.test(text.charAt(at - 1));
    if (
      depth < 0 ||
      character === ';' ||
      (depth === 0 && isWordStart && end.test(text.slice(at)))
    ) {
      return text.slice(0, at);
    }
  }
  return text;
}

function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim());
}
