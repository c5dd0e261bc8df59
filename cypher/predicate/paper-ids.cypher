// The paper is one of $papers.
(p.id IN $papers)
