// What sources tell of meetings is searched by its words.
CREATE FULLTEXT INDEX account_texts IF NOT EXISTS FOR (n:Account) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
