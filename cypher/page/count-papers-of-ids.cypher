// How many of some papers meet a condition.
// Slots: CONDITION (predicates about p).
// In: $anchors (ids of papers, each once), the parameters of the condition. Out: total.
// Leans on: the unique key of Paper.id.
UNWIND $anchors AS anchor
MATCH (p:Paper {id: anchor})
WHERE <CONDITION>
RETURN count(p) AS total
