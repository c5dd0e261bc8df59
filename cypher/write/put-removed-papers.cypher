// Remembers papers that went, for those who follow changes.
// In: $ids (of removed papers, and former ids of renamed ones), $commit. Out: papers, how many.
// Leans on: the unique key of RemovedPaper.id.
UNWIND $ids AS id
MERGE (r:RemovedPaper {id: id})
SET r.changedKey = toString(10000000000 + $commit) + '|' + id
RETURN count(r) AS papers
