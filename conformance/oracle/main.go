// Command oracle answers for the server what graphql-js answers beside it, see oracle.js. It needs no database: it reads requests,
// one JSON object a line, passes each through the transport of the server as far as the execution, and writes the answers, one a
// line. With the argument introspect it writes the answer to the introspection query of its standard input.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/transport"
)

// checked is the schema of the server without what answers: the data of a valid operation are the values of its variables.
type checked struct{ graphql.ExecutableSchema }

// Exec answers an operation with its variables.
func (checked) Exec(ctx context.Context) graphql.ResponseHandler {
	variables, err := json.Marshal(graphql.GetOperationContext(ctx).Variables)
	if err != nil {
		return graphql.OneShot(graphql.ErrorResponse(ctx, "%v", err))
	}
	return graphql.OneShot(&graphql.Response{Data: variables})
}

// The limits are not the specification's: here, nothing may reach them.
const unlimited = 1 << 30

func main() {
	if err := run(os.Stdin, os.Stdout, len(os.Args) > 1 && os.Args[1] == "introspect"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer, introspect bool) error {
	schema := graph.ExecutableSchema(nil)
	if !introspect {
		schema = checked{schema}
	}
	server := transport.New(schema, transport.Options{
		MaxBody: unlimited, MaxDocument: unlimited, MaxTokens: unlimited, Timeout: time.Minute,
	})
	server.Use(graph.Introspection{})
	lines := bufio.NewReader(in)
	w := bufio.NewWriter(out)
	for {
		line, err := lines.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			answer(server, line, w)
		}
		if err == io.EOF {
			return w.Flush()
		}
		if err != nil {
			return err
		}
	}
}

// answer writes the answer to one request, which is one line of JSON.
func answer(server http.Handler, request []byte, w io.Writer) {
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(request))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/json")
	recorder := httptest.NewRecorder()
	server.ServeHTTP(recorder, r)
	_, _ = w.Write(append(bytes.TrimSpace(recorder.Body.Bytes()), '\n'))
}
