package transport

import (
	"encoding/json"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/model"
)

// acceptable returns the media type of the response, or "" if none is acceptable. A client that accepts any type, or does not
// say, gets application/json, as before the draft.
func acceptable(headers []string) string {
	accepts := strings.Join(headers, ",")
	if strings.TrimSpace(accepts) == "" {
		return mediaJSON
	}
	best, bestQuality := "", 0.0
	for part := range strings.SplitSeq(accepts, ",") {
		media, options, err := mime.ParseMediaType(part)
		if err != nil || (options["charset"] != "" && !strings.EqualFold(options["charset"], "utf-8")) {
			continue
		}
		quality := 1.0
		if q, ok := options["q"]; ok {
			if quality, err = strconv.ParseFloat(q, 64); err != nil {
				continue
			}
		}
		if media == "*/*" || media == "application/*" {
			media = mediaJSON
			quality *= 0.999 // an exact type precedes a range
		}
		if (media == mediaJSON || media == mediaResponse) && quality > bestQuality {
			best, bestQuality = media, quality
		}
	}
	return best
}

// requestErrorStatus returns the status of a request error. With application/json it is 200, because many clients take any other
// status for a broken connection.
func requestErrorStatus(media string) int {
	if media == mediaJSON {
		return http.StatusOK
	}
	return http.StatusBadRequest
}

func refuse(w http.ResponseWriter, media string, status int, code model.Code, format string, args ...any) {
	err := gqlerror.Errorf(format, args...)
	setCode(err, code)
	writeRequestError(w, media, status, gqlerror.List{err})
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
	more := gqlerror.Errorf("... and %d more errors.", len(errs)-maxErrors)
	setCode(more, model.Code(code(errs[0])))
	return append(errs[:maxErrors:maxErrors], more)
}

func write(w http.ResponseWriter, media string, response *graphql.Response) {
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	if len(response.Errors) == 0 && len(response.Extensions) == 0 {
		// The data is JSON already. Encoding it again would read it twice more.
		_, _ = w.Write(slices.Concat([]byte(`{"data":`), response.Data, []byte("}\n")))
		return
	}
	_ = json.NewEncoder(w).Encode(response) // fails only if the client is gone
}
