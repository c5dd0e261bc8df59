// Takes the write lock of the graph, so that one writer computes and applies its changes at a time.
// In: nothing. Out: commit, the number of the newest commit (0 for an empty graph).
// Leans on: the unique key of Counter.name.
MERGE (c:Counter {name: 'commit'})
ON CREATE SET c.value = 0
ON MATCH SET c.value = c.value
RETURN c.value AS commit
