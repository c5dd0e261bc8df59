// The fields of a paper `p` that the API shows, as one map; the search text and the merged records stay behind.
p {.id, .title, .abstract, .comment, .year, .publishedAt, .venue, .url, .status, .addedAt, .changedAt, .arxivId, .doi, .aclId, .openReviewId, .openAlexId, .semanticScholarId}
