// The sort key of a relationship `r` to an entity `e` by confidence, in thousandths, then by id.
toString(10000 + toInteger(round(r.confidence * 1000.0))) + '|' + e.id
