// The paper's venue starts with $text, in any case.
(p.venue IS NOT NULL AND toLower(p.venue) STARTS WITH $text)
