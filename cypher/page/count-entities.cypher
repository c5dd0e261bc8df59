// How many entities meet a condition.
// Slots: CONDITION (predicates about e).
// In: the parameters of the condition. Out: total.
// Leans on: nothing; it reads every entity.
MATCH (e:Entity)
WHERE <CONDITION>
RETURN count(e) AS total
