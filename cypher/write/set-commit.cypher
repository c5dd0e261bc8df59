// Records the number of a commit that changed something.
// In: $commit. Out: commit.
// Leans on: the unique key of Counter.name.
MATCH (c:Counter {name: 'commit'})
SET c.value = $commit
RETURN c.value AS commit
