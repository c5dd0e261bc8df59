// How many papers meet a condition.
// Slots: CONDITION (predicates about p).
// In: the parameters of the condition. Out: total.
// Leans on: nothing; it reads every paper.
MATCH (p:Paper)
WHERE <CONDITION>
RETURN count(p) AS total
