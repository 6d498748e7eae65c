// Names and wordings in any language; the cjk analyzer finds Korean, Chinese and Japanese without spaces.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Leader|Country|Organization|ForumSeries|Forum|Meeting|Topic|Source) ON EACH [n.nameTexts]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX wordings IF NOT EXISTS FOR (n:Rendition) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
