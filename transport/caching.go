package transport

import (
	"context"
	"encoding/json"
	"net/http"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/edge"
)

// caching says whether and how caches may keep the response to an operation, as RFC 9111 has it.
type caching struct {
	request *http.Request
	tag     string // the ETag; empty if caches must not keep the response
	isOnce  *atomic.Bool
}

type onceKey struct{}

// Once notes that the same request could get another response soon, for example because time ran out. Caches do not keep it.
func Once(ctx context.Context) {
	if isOnce, ok := ctx.Value(onceKey{}).(*atomic.Bool); ok {
		isOnce.Store(true)
	}
}

// caching works out the ETag of the response to an operation from everything that the response follows from. Call it before
// the operation runs: then the response is at least as new as the state in its ETag.
func (t httpTransport) caching(r *http.Request, media string, operation *graphql.OperationContext, params *graphql.RawParams) caching {
	c := caching{request: r, isOnce: &atomic.Bool{}}
	if t.state == nil || r.Method == http.MethodPost || operation.Operation.Operation != ast.Query {
		return c
	}
	state := t.state()
	if state == "" {
		return c
	}
	from, err := json.Marshal([]any{
		state, auth.From(r.Context()).Role, media, operation.RawQuery, params.OperationName, params.Variables, params.Extensions,
	})
	if err == nil {
		c.tag = edge.Tag(from)
	}
	return c
}

// with returns a context in which resolvers can call Once.
func (c caching) with(ctx context.Context) context.Context {
	return context.WithValue(ctx, onceKey{}, c.isOnce)
}

// isCurrent reports whether the client has the response.
func (c caching) isCurrent() bool { return c.tag != "" && edge.IsCurrent(c.request, c.tag) }

// setHeader writes the headers for caches. response is nil if the client has it.
func (c caching) setHeader(h http.Header, response *graphql.Response) {
	isWhole := response == nil || len(response.Errors) == 0 && len(response.Extensions) == 0
	if c.tag == "" || c.isOnce.Load() || !isWhole {
		h.Set("Cache-Control", edge.NoStore)
		return
	}
	h.Set("ETag", c.tag)
	h.Add("Vary", "Accept")
	edge.Revalidate(h, c.request)
}
