// Papers that went, former ids of renamed ones among them, in the order in which they went.
// In: $cursor (a key, '' for the first page), $until (a key, exclusive), $limit. Out: key, id.
// Leans on: the index of RemovedPaper.changedKey.
MATCH (r:RemovedPaper)
WHERE r.changedKey > $cursor AND r.changedKey < $until
RETURN r.changedKey AS key, r.id AS id
ORDER BY key
LIMIT $limit
