// The nodes whose search text shares a term with a query, the engine's best first.
// In: $index (the name of a full-text index), $query (Lucene syntax, each term quoted), $limit. Out: id, score.
// Leans on: the full-text index named.
CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score AS score
ORDER BY score DESC, id
