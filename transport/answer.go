package transport

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/model"
)

// requestErrorStatus returns the status of a request error. With application/json it is 200, because many clients take any other
// status for a broken connection.
func requestErrorStatus(media string) int {
	if media == mediaJSON {
		return http.StatusOK
	}
	return http.StatusBadRequest
}

func refuse(w http.ResponseWriter, media string, status int, code model.Code, format string, args ...any) {
	writeRequestError(w, media, status, gqlerror.List{refusal(code, format, args...)})
}

// errorsOnly is a response without data.
type errorsOnly struct {
	Errors gqlerror.List `json:"errors"`
}

// writeRequestError writes a response without data, to a request that did not run or has no result.
func writeRequestError(w http.ResponseWriter, media string, status int, errs gqlerror.List) {
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	model.Code(code(errs[0])).WriteHeader(w, status)
	_ = json.NewEncoder(w).Encode(errorsOnly{few(errs)}) // fails only if the client is gone
}

// few returns the first errors, and one that says how many more there are.
func few(errs gqlerror.List) gqlerror.List {
	if len(errs) <= maxErrors {
		return errs
	}
	more := refusal(model.Code(code(errs[0])), "... and %d more errors.", len(errs)-maxErrors)
	return append(errs[:maxErrors:maxErrors], more)
}

func write(w http.ResponseWriter, media string, response *graphql.Response) {
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	if len(response.Errors) == 0 && len(response.Extensions) == 0 {
		// The data is JSON already. Encoding it again would read it twice more.
		answer := slices.Concat([]byte(`{"data":`), response.Data, []byte("}\n"))
		w.Header().Set("Content-Length", strconv.Itoa(len(answer)))
		_, _ = w.Write(answer)
		return
	}
	_ = json.NewEncoder(w).Encode(response) // fails only if the client is gone
}
