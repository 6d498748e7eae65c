package model_test

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// Whoever writes is visible in the journal as somebody else than the server and than all others.
func TestCheckSubject(t *testing.T) {
	t.Parallel()
	for _, good := range []string{
		"alice", "auth0|5f7c8ec7c33c6c004bbafe82", "José María", "習近平", "me@example.org", "https://example.org/users/7", "imports", "data base",
		strings.Repeat("é", 200), "e\u0301ric",
	} {
		if err := model.CheckSubject(good); err != nil {
			t.Errorf("%q: %v", good, err)
		}
	}
	for bad, want := range map[string]string{
		"":                       "is empty",
		"database":               "changes of the server itself",
		"Import":                 "changes of the server itself",
		"ｂundled":                "changes of the server itself",
		strings.Repeat("é", 201): "more than 200 characters",
		"al\x00ice":              "control or invisible",
		"al\nice":                "control or invisible",
		"al\u200bice":            "control or invisible", // zero-width space
		"\u202eecila":            "control or invisible", // right-to-left override
		"alice\u2028":            "control or invisible", // line separator
		"ali\u034fce":            "control or invisible", // combining grapheme joiner
		"database\u2060":         "control or invisible", // word joiner
		"al\xffice":              "not valid UTF-8",
		"al\ufffdice":            "not valid UTF-8",
		"\u3000alice":            "begins or ends with white space",
		"alice\u00a0":            "begins or ends with white space",
	} {
		if err := model.CheckSubject(bad); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", bad, err, want)
		}
	}
	if len(model.OwnActors) < 3 {
		t.Errorf("the server's own actors are %v", model.OwnActors)
	}
}
