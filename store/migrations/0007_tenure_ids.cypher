// The key of a tenure becomes its id, which is given once and holds no date: leader, office and side, with a number where
// there are several. The keys of disputes begin with that of their fact.
MATCH (l:Leader)-[:HELD]->(t:Tenure|RetractedTenure)-[:OF]->(side)
WHERE size(split(t.key, '/')) <> 2
WITH t, l.id + '/' + replace(toLower(t.office), '_', '-') + '-' + side.id AS base
ORDER BY coalesce(t.firstDay, ''), t.key
WITH base, collect(t) AS tenures
UNWIND range(0, size(tenures) - 1) AS i
WITH tenures[i] AS t, base + CASE i WHEN 0 THEN '' ELSE '-' + toString(i + 1) END AS key
SET t.key = key;
MATCH (t:Tenure|RetractedTenure)-[:DISPUTES]->(d:DisputedValue)
SET d.key = t.key + '/dispute/' + toString(d.position);
// What the bundled data brought of each entity, so that an upgrade knows what somebody changed since.
CREATE CONSTRAINT bundled_id IF NOT EXISTS FOR (b:Bundled) REQUIRE b.id IS UNIQUE;
CREATE INDEX tenure_first_day IF NOT EXISTS FOR (n:Tenure) ON (n.firstDay);
