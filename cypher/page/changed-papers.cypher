// Papers in the order in which they were last changed, a page at a time.
// Slots: PAPER, CONDITION (predicates about p).
// In: $cursor (a key, '' for the first page), $until (a key, exclusive), $limit, the parameters of the condition. Out: key, addedKey, paper.
// Leans on: the index of Paper.changedKey.
MATCH (p:Paper)
WHERE p.changedKey > $cursor AND p.changedKey < $until AND <CONDITION>
RETURN p.changedKey AS key, p.addedKey AS addedKey, <PAPER> AS paper
ORDER BY key
LIMIT $limit
