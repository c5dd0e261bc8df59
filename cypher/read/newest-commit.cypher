// The number of the newest commit.
// In: nothing. Out: commit; no row for a graph that nothing was written to.
// Leans on: the unique key of Counter.name.
MATCH (c:Counter {name: 'commit'})
RETURN c.value AS commit
