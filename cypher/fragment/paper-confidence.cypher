// The sort key of a relationship `r` from a paper `p` by confidence, in thousandths, then by id.
toString(10000 + toInteger(round(r.confidence * 1000.0))) + '|' + p.id
