// The properties of a relationship `r` between a paper and an entity that justify it, as one map.
r {.confidence, .origin, .extractor, .quote, .surfaces, .fields, .starts, .ends}
