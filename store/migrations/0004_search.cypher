// One search box over every kind: folded texts, so that accents fold too. The index of names is in 0012, which has it in its last form.
DROP INDEX names IF EXISTS;
DROP INDEX wordings IF EXISTS;
CREATE FULLTEXT INDEX office_titles IF NOT EXISTS FOR (n:Tenure) ON EACH [n.titleTexts]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX statement_wordings IF NOT EXISTS FOR (n:Rendition) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
