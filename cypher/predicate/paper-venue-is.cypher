// The paper's venue is $text, in any case.
(p.venue IS NOT NULL AND toLower(p.venue) = $text)
