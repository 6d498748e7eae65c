// Countries are found by each of their ISO 3166-1 codes. That no two share one is checked when they are applied.
CREATE INDEX country_alpha3 IF NOT EXISTS FOR (n:Country) ON (n.alpha3);
CREATE INDEX country_numeric IF NOT EXISTS FOR (n:Country) ON (n.numeric);
// Memberships name their source by a property, as participations name a side.
CREATE INDEX membership_source IF NOT EXISTS FOR ()-[m:MEMBER_OF]-() ON (m.source);
