MATCH (l:Entity {id: $id})
WHERE l:Leader
RETURN {id: l.id, name: l.nameTexts[0], wikidataId: l.wikidataId} AS leader
