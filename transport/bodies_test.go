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
		leave, problem := b.enter(r.WithContext(auth.As(context.Background(), auth.Identity{Subject: "a", Role: role})))
		if problem != nil && problem.code != model.CodeOverloaded {
			t.Errorf("refused with %s", problem.code)
		}
		return leave, problem == nil
	}
	var leaves []func()
	for i := range documentsAtOnce {
		leave, isAdmitted := come(model.RoleEditor, []int{most, -1}[i%2])
		if !isAdmitted {
			t.Fatalf("document %d waits", i)
		}
		leaves = append(leaves, leave)
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
	leaves[0]()
	leaves[0]() // again, which counts once
	if _, isAdmitted := come(model.RoleEditor, most); !isAdmitted {
		t.Error("there is no room after another has left")
	}
	if _, isAdmitted := come(model.RoleEditor, most); isAdmitted {
		t.Error("there is room for two after one has left")
	}
}
