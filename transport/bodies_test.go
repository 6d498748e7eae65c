package transport

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

// The server has only so many large bodies in memory; small ones and those of readers do not wait for them.
func TestBodies(t *testing.T) {
	const small, most = 100, 1000
	b := newBodies(small, most, time.Millisecond)
	come := func(role model.Role, size int) (leave func(), isAdmitted bool) {
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(strings.Repeat("x", max(0, size))))
		r.ContentLength = int64(size)
		leave, problem := b.enter(httptest.NewRecorder(), r.WithContext(auth.As(context.Background(), auth.Identity{Subject: "a", Role: role})))
		if problem != nil && problem.code != model.CodeOverloaded {
			t.Errorf("refused with %s", problem.code)
		}
		return leave, problem == nil
	}
	leave, isAdmitted := come(model.RoleEditor, -1)
	if !isAdmitted {
		t.Fatal("the first document waits")
	}
	for _, c := range []struct {
		what       string
		role       model.Role
		size       int
		isAdmitted bool
	}{
		{"one document more", model.RoleEditor, small + 1, false},
		{"one of unknown length", model.RoleEditor, -1, false},
		{"a small one", model.RoleEditor, small, true},
		{"a reader's", model.RoleReader, small + 1, true},
		{"one that is refused for its size", model.RoleEditor, most + 1, true},
	} {
		if _, isAdmitted := come(c.role, c.size); isAdmitted != c.isAdmitted {
			t.Errorf("%s: admitted %v", c.what, isAdmitted)
		}
	}
	leave()
	leave() // again, which counts once
	for range 2 {
		if _, isAdmitted := come(model.RoleEditor, most/2); !isAdmitted {
			t.Error("there is no room for half a document after another has left")
		}
	}
	if _, isAdmitted := come(model.RoleEditor, small+1); isAdmitted {
		t.Error("there is room for more than the largest document")
	}
}
