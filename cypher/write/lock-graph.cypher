// Takes the write lock of the graph, so that one writer computes and applies its changes at a time.
// The lock is taken by a write that reads nothing; the number is read once it is held.
// In: nothing. Out: commit, the number of the newest commit (0 for an empty graph).
// Leans on: the unique key of Counter.name.
MERGE (c:Counter {name: 'commit'})
ON CREATE SET c.value = 0
SET c.locked = true
RETURN c.value AS commit
