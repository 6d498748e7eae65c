package backup

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/store"
)

// sealed is a file with the lines, of which the sum is right.
func sealed(t *testing.T, lines ...string) string {
	t.Helper()
	text := strings.Join(lines, "\n") + "\n"
	sum := sha256.Sum256([]byte(text))
	return zip(t, text+`{"sha256":"`+hex.EncodeToString(sum[:])+"\"}\n")
}

// A file with the right sum, but with something that Restore could not write or that would damage the journal, is refused before anything is
// changed, with the reason and the line.
func TestCheck_content(t *testing.T) {
	good := []string{
		`{"sidelines":"backup","version":1,"program":"v1","format":{"migration":1,"derived":2},"revision":3,` +
			`"nodes":{"Entity":2,"Detail":1,"Change":1,"Migration":3,"WriteLock":1},"links":2,"foreign":{"labels":["Pinned"],"types":["LIKES"]}}`,
		`{"labels":["Country","Entity","Pinned"],"properties":{"id":"utopia","code":"XU"},"links":[{"type":"LIKES","label":"Entity","to":"utopus"}]}`,
		`{"labels":["Entity","Leader"],"properties":{"id":"utopus"},"links":[{"type":"HELD","label":"Detail","to":"utopus/king"}]}`,
		`{"labels":["Detail","RetractedTenure"],"properties":{"key":"utopus/king","n":[1,2]}}`,
		`{"labels":["Change"],"properties":{"sequence":4,"revision":3}}`,
		`{"labels":["Migration"],"properties":{"name":"0001_identity.cypher"}}`,
		`{"labels":["Migration"],"properties":{"name":"derived-form-2"}}`,
		`{"labels":["Migration"],"properties":{"name":"countries.json.gz@92e80cb77730"}}`,
		`{"labels":["WriteLock"],"properties":{"id":1,"revision":3,"sequence":4}}`,
	}
	if _, err := Check(strings.NewReader(sealed(t, good...))); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ old, new, want string }{
		"a class that is not ours":           {`"Detail":1,`, `"Detail":1,"User":0,`, `line 1: "User" is not a class`},
		"fewer than no nodes":                {`"Detail":1,`, `"Detail":-1,`, "line 1: the number of nodes Detail, -1"},
		"fewer than no links":                {`"links":2,`, `"links":-2,`, "line 1: the number of links, -2"},
		"a negative revision":                {`"revision":3,"nodes"`, `"revision":-3,"nodes"`, "line 1: the revision -3"},
		"a negative format":                  {`"migration":1`, `"migration":-1`, "line 1: the format -1.2"},
		"a negative version":                 {`"version":1`, `"version":-1`, "line 1: the form of backups has no version -1"},
		"a newer format":                     {`"migration":1`, `"migration":1000`, "the backup has format 1000.2"},
		"another format":                     {`"derived":2`, `"derived":1`, "format 1.1, and its migrations say 1.2"},
		"another revision":                   {`"revision":3,"nodes"`, `"revision":2,"nodes"`, "revision 2, and the lock of writers 3"},
		"too many nodes":                     {`"Entity":2`, `"Entity":1`, "line 3: node Entity \"utopus\": there are more nodes Entity than the 1"},
		"too few nodes":                      {`"Change":1`, `"Change":2`, "it has 1 nodes Change, and its first line says 2"},
		"too many links":                     {`"links":2,`, `"links":1,`, "line 3: node Entity \"utopus\": there are more links than the 1"},
		"too few links":                      {`"links":2,`, `"links":3,`, "it has 2 links, and its first line says 3"},
		"no label of a class":                {`"Entity","Leader"`, `"Leader"`, "line 3: nodes with the labels [Leader] are not part"},
		"a label that is not ours":           {`"Leader"`, "\"X`:Y\"", "line 3: node Entity \"utopus\": this version of Sidelines does not write the label \"X`:Y\""},
		"a label of another class":           {`"Leader"`, `"Tenure"`, `does not write the label "Tenure" there`},
		"no key":                             {`"id":"utopus"`, `"name":"utopus"`, "line 3: a node Entity has no id"},
		"an empty key":                       {`"id":"utopus"`, `"id":""`, "line 3: a node Entity has no id"},
		"a key of another type":              {`"id":"utopus"`, `"id":5`, "line 3: a node Entity has no id"},
		"a double":                           {`"id":"utopus"`, `"id":"utopia"`, "line 3: node Entity \"utopia\": the id \"utopia\" is also in line 2"},
		"a double code":                      {`"Leader"],"properties":{`, `"Country"],"properties":{"code":"XU",`, `line 3: node Entity "utopus": the code "XU" is also in line 2`},
		"an empty name":                      {`"n":[1,2]`, `"":1`, "line 4: node Detail \"utopus/king\": a name is empty"},
		"a list of several types":            {`[1,2]`, `[1,"a"]`, "line 4: a list has values of several types"},
		"a list in a list":                   {`[1,2]`, `[[1]]`, "line 4: a list is in a list"},
		"a zone that is not known":           {`[1,2]`, `{"time":"2026-11-26T00:00:00Z","zone":"Local"}`, `line 4: the time zone "Local"`},
		"a time far from UTC":                {`[1,2]`, `{"time":"2026-11-26T00:00:00+19:00"}`, "line 4: the time 2026-11-26T00:00:00+19:00 is more than 18 hours"},
		"a type of links that is not ours":   {`"LIKES","label"`, `"HATES","label"`, `line 2: node Entity "utopia": this version of Sidelines does not write links of the type "HATES"`},
		"a link to another class":            {`"label":"Detail"`, "\"label\":\"X`\"", "line 3: node Entity \"utopus\": a link HELD cannot lead to a node with the label \"X`\""},
		"a link to no key":                   {`"to":"utopus/king"`, `"to":""`, "a link HELD leads to a node without a key"},
		"a link to a node that is not there": {`"to":"utopus"`, `"to":"utopos"`, "line 2: a link leads to a node that the backup does not have"},
		"a change without a revision":        {`"sequence":4,"revision":3}}`, `"sequence":4}}`, `line 5: node Change "4": a change cannot have the revision 0`},
		"a migration that is not ours":       {"0001_identity.cypher", "0999_more.cypher", `line 6: node Migration "0999_more.cypher": this version of Sidelines does not know`},
		"a mark of a restore":                {"countries.json.gz@92e80cb77730", "restore-unfinished", `does not know the migration "restore-unfinished"`},
		"two locks":                          {`"id":1,`, `"id":2,`, "the lock of writers has the id 2"},
		"a lock with a negative number":      {`"id":1,"revision":3`, `"id":1,"revision":-5`, `line 9: node WriteLock "1": the revision of the lock of writers, -5,`},
		"a lock with too large a number":     {`"sequence":4}}`, `"sequence":9223372036854775807}}`, "the sequence of the lock of writers, 9223372036854775807,"},
		"a lock behind the journal":          {`"sequence":4}}`, `"sequence":3}}`, "revision 3 and sequence 4, and the lock of writers says 3 and 3"},
	} {
		text := strings.Join(good, "\n")
		if strings.Count(text, c.old) != 1 {
			t.Errorf("%s: %s is there %d times", name, c.old, strings.Count(text, c.old))
			continue
		}
		_, err := Check(strings.NewReader(sealed(t, strings.Replace(text, c.old, c.new, 1))))
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "nothing was changed") {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
}

// A line that takes much memory is refused before it is decoded, and is not written either.
func TestCheck_bounds(t *testing.T) {
	const header = `{"sidelines":"backup","version":1,"nodes":{"Entity":1},"links":3000000}`
	for name, c := range map[string]struct{ line, want string }{
		"long":          {strings.Repeat("a", maxLine+1), "line 2: it has more than 67108864 bytes"},
		"many links":    {`{"labels":["Entity"],"links":[` + strings.Repeat("{},", maxValues/2) + `{}]}`, "line 2: it has more than 2000000 values"},
		"many in texts": {`{"labels":["Entity"],"properties":{"id":"` + strings.Repeat(`\",`, maxValues) + `"}}`, "it has 0 links"},
	} {
		if _, err := Check(strings.NewReader(sealed(t, header, c.line))); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %.200v, want %s", name, err, c.want)
		}
	}
	large := store.Node{Labels: []string{"Entity"}, Properties: map[string]any{"id": "salt", "text": strings.Repeat("a", maxLine)}}
	if _, err := written(t, memory{nodes: []store.Node{large}}); err == nil || !strings.Contains(fmt.Sprint(err), "node [Entity] salt: with its links") {
		t.Errorf("a node that is too large: %.200v", err)
	}
}
