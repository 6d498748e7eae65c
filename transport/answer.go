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

// acceptable chooses the media type of the answer; empty if none is acceptable. A client that names no type, or
// any, gets application/json, as before the draft.
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
			quality *= 0.999 // a type that is named comes first
		}
		if (media == mediaJSON || media == mediaResponse) && quality > bestQuality {
			best, bestQuality = media, quality
		}
	}
	return best
}

// requestErrorStatus: under application/json a client may not look at the status, and many take anything but 200 for a
// broken connection.
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

// errorsOnly is an answer without data.
type errorsOnly struct {
	Errors gqlerror.List `json:"errors"`
}

// writeRequestError answers a request that did not run, or of which nothing came: without data.
func writeRequestError(w http.ResponseWriter, media string, status int, errs gqlerror.List) {
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	model.Code(code(errs[0])).WriteHeader(w, status)
	_ = json.NewEncoder(w).Encode(errorsOnly{few(errs)}) // a client that is gone needs no answer
}

// few are the first errors, and how many more there are.
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
		// The data is JSON already: encoding it would read it twice more.
		_, _ = w.Write(slices.Concat([]byte(`{"data":`), response.Data, []byte("}\n")))
		return
	}
	_ = json.NewEncoder(w).Encode(response) // a client that is gone needs no answer
}
