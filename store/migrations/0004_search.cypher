// One search box over every kind: folded texts, so that accents fold too. The indexes of 0003 held the texts as written.
DROP INDEX names IF EXISTS;
DROP INDEX wordings IF EXISTS;
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Leader|Country|Organization|ForumSeries|Forum|Meeting|Topic|Source) ON EACH [n.nameFolded, n.abbreviation, n.code]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX office_titles IF NOT EXISTS FOR (n:Tenure) ON EACH [n.titleTexts]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX statement_wordings IF NOT EXISTS FOR (n:Rendition) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
