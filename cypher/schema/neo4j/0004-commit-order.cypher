// The sort keys of commit order, also for what a graph holds already; papers that went are remembered.
// In: nothing. Out: nothing.
CREATE CONSTRAINT removed_paper_id IF NOT EXISTS FOR (n:RemovedPaper) REQUIRE n.id IS UNIQUE;
CREATE INDEX paper_added_key IF NOT EXISTS FOR (n:Paper) ON (n.addedKey);
CREATE INDEX paper_changed_key IF NOT EXISTS FOR (n:Paper) ON (n.changedKey);
CREATE INDEX removed_paper_changed_key IF NOT EXISTS FOR (n:RemovedPaper) ON (n.changedKey);
CREATE INDEX entity_added_key IF NOT EXISTS FOR (n:Entity) ON (n.addedKey);
MATCH (p:Paper) WHERE p.addedKey IS NULL AND p.addedAt IS NOT NULL
SET p.addedKey = toString(10000000000 + p.addedAt) + '|' + p.id, p.changedKey = toString(10000000000 + p.changedAt) + '|' + p.id
RETURN count(p) AS papers;
MATCH (e:Entity) WHERE e.addedKey IS NULL AND e.addedAt IS NOT NULL
SET e.addedKey = toString(10000000000 + e.addedAt) + '|' + e.id
RETURN count(e) AS entities;
