// The paper's title is $text, in any case.
(p.title IS NOT NULL AND toLower(p.title) = $text)
