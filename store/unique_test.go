package store_test

import (
	"slices"
	"strings"
	"testing"
)

const twoKoreas = `{"countries": [
	{"id": "south-korea", "code": "KR", "alpha3": "KOR", "numeric": "410", "names": [{"lang": "en", "text": "South Korea"}]}, {"id": "north-korea", "code": "KP", "names": [{"lang": "en", "text": "North Korea"}]}]}`

// Two countries never share a code, and two leaders no tenure: whatever a document says of it is answered in its words.
func TestApply_unique(t *testing.T) {
	for reason, c := range map[string]struct{ text, want string }{
		"a code of one that the document leaves alone": {`{"countries": [{"id": "south-korea"}, {"id": "north-korea", "code": "KR"}]}`, `countries[1].code: "KR" is also the code of south-korea`},
		"the other way round":                          {`{"countries": [{"id": "north-korea", "code": "KR"}, {"id": "south-korea"}]}`, `countries[1].code: "KR" is also the code of north-korea`},
		"a code of one that is not in the document":    {`{"countries": [{"id": "north-korea", "code": "KR"}]}`, `countries[0].code: "KR" is the code of south-korea in the graph`},
		"a code of two new ones": {`{"countries": [{"id": "a", "code": "XA", "names": [{"lang": "en", "text": "A"}]}, {"id": "b", "code": "XA", "names": [{"lang": "en", "text": "B"}]}]}`,
			`countries[1].code: "XA" is also the code of a`},
		"an alpha-3 code of another": {`{"countries": [{"id": "north-korea", "alpha3": "KOR"}]}`, `countries[0].alpha3: "KOR" is the code of south-korea in the graph`},
		"a numeric code of another":  {`{"countries": [{"id": "north-korea", "numeric": "410"}]}`, `countries[0].numeric: "410" is the code of south-korea in the graph`},
		"codes of every kind":        {`{"countries": [{"id": "north-korea", "alpha3": "PRK", "numeric": "408"}]}`, ""},
		"codes that are swapped":     {`{"countries": [{"id": "south-korea", "code": "KP"}, {"id": "north-korea", "code": "KR"}]}`, ""},
		"codes that move on":         {`{"countries": [{"id": "south-korea", "code": "XS"}, {"id": "north-korea", "code": "KR"}, {"id": "new", "code": "KP", "names": [{"lang": "en", "text": "New"}]}]}`, ""},
		"a tenure of another leader": {`{"leaders": [{"id": "kim", "names": [{"lang": "en", "text": "Kim"}], "tenures": [{"id": "park/head-of-state-south-korea", "office": "HEAD_OF_STATE", "of": "north-korea"}]}]}`,
			`leaders[0].tenures[0].id: "park/head-of-state-south-korea" is the id of a tenure of park in the graph`},
		"a tenure of two leaders": {`{"leaders": [{"id": "kim", "names": [{"lang": "en", "text": "Kim"}], "tenures": [{"id": "x/y", "office": "OTHER", "of": "north-korea"}]},
			{"id": "lee", "names": [{"lang": "en", "text": "Lee"}], "tenures": [{"id": "x/y", "office": "OTHER", "of": "north-korea"}]}]}`, `leaders[1].tenures[0].id: "x/y" is also the id of a tenure of kim`},
		"a tenure twice": {`{"leaders": [{"id": "kim", "names": [{"lang": "en", "text": "Kim"}], "tenures": [{"id": "x/y", "office": "OTHER", "of": "north-korea"}, {"id": "x/y", "office": "OTHER", "of": "south-korea"}]}]}`,
			`leaders[0].tenures[1].id: "x/y" is also the id of another tenure of this leader`},
		"a tenure with the name of another leader": {`{"leaders": [{"id": "kim", "names": [{"lang": "en", "text": "Kim"}], "tenures": [{"id": "park/x", "office": "HEAD_OF_STATE", "of": "north-korea"}]}]}`,
			`leaders[0].tenures[0].id: "park/x" begins with the id of park: begin with kim/, or leave the id out`},
		"a tenure that is handed on": {`{"leaders": [{"id": "park", "tenures": []}, {"id": "kim", "names": [{"lang": "en", "text": "Kim"}], "tenures": [{"id": "park/head-of-state-south-korea", "office": "HEAD_OF_STATE", "of": "north-korea"}]}]}`,
			`"park/head-of-state-south-korea" begins with the id of park`},
		"a tenure in use that is said to be merged": {`{"merged": [{"from": "park/head-of-state-south-korea", "into": "park/other"}]}`, `merged[0].from: "park/head-of-state-south-korea" is the id of a tenure in the graph`},
		"no id of a tenure":                         {`{"leaders": [{"id": "park", "tenures": [{"id": "2013", "office": "OTHER", "of": "south-korea"}]}]}`, `leaders[0].tenures[0].id: "2013" is not the id of a tenure`},
	} {
		t.Run(reason, func(t *testing.T) {
			wipe(t)
			for _, text := range []string{twoKoreas, `{"leaders": [{"id": "park", "names": [{"lang": "en", "text": "Park"}], "tenures": [{"office": "HEAD_OF_STATE", "of": "south-korea", "from": "2013"}]}]}`} {
				if _, err := apply(t, text); err != nil {
					t.Fatal(err)
				}
			}
			before := everything(t)
			_, err := apply(t, c.text)
			switch {
			case c.want == "" && err != nil:
				t.Error(err)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Errorf("%v, want %q", err, c.want)
			case c.want != "" && !slices.Equal(before, everything(t)):
				t.Error("something was written all the same")
			}
		})
	}
	wipe(t)
}

// A constraint that the data violates is reported and left for later; it never keeps the server from starting.
func TestMigrate_violated(t *testing.T) {
	wipe(t)
	for _, cypher := range []string{
		"DROP CONSTRAINT country_code IF EXISTS", "MATCH (m:Migration {name: '0001_identity.cypher'}) DELETE m",
		"CREATE (:Entity:Country {id: 'one', code: 'XX'}), (:Entity:Country {id: 'two', code: 'XX'})",
	} {
		if _, err := db.Run(t.Context(), cypher, nil); err != nil {
			t.Fatal(err)
		}
	}
	log := logged(t)
	if done, err := db.Migrate(t.Context()); err != nil || len(done) > 0 {
		t.Errorf("%v, %v", done, err)
	}
	if text := log(); !strings.Contains(text, "country_code") || !strings.Contains(text, "one, two") || !strings.Contains(text, "XX") {
		t.Errorf("the log says %s", text)
	}
	if _, err := db.Run(t.Context(), "MATCH (n:Country {id: 'two'}) DETACH DELETE n", nil); err != nil {
		t.Fatal(err)
	}
	if done, err := db.Migrate(t.Context()); err != nil || !slices.Equal(done, []string{"0001_identity.cypher"}) {
		t.Errorf("afterwards: %v, %v", done, err)
	}
	wipe(t)
}
