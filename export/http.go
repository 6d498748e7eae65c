package export

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// Store is what an export over HTTP reads from.
type Store interface {
	Reader
	analysis.Reader
}

// exportTime is the longest time of an export over HTTP. Exporting the whole graph takes longer than a query.
const exportTime = 5 * time.Minute

// maxPerNode is how many neighbours by each kind of link a neighbourhood takes from a node.
const maxPerNode = 100

// request has the parameters of the address.
type request struct {
	format  Format
	centers []string
	hops    int
	ids     []string
	ties    TiesQuery // of a format of ties
	name    string    // of the file, without its extension
}

// Handler answers GET /export?format=graphml with the whole graph; with center=ID&hops=N it exports the neighbourhood of entities,
// and with ids=ID,ID those entities, with everything that they name, or in a format of references the sources that they name. A format of
// ties takes ids of actors, mode, from and to. With bom=true, CSV files begin with a byte order mark. name=NAME names the file. It
// reports errors with a status before it sends anything; if it fails later, it breaks off the connection. mayHaveAll
// returns an error if the sender of a request may not have the whole graph; it may be nil.
func Handler(s Store, limits model.Limits, mayHaveAll func(context.Context) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), exportTime)
		defer cancel()
		w.Header().Set("Cache-Control", "no-store") // the graph may change at any moment, and reading it may take a token
		values, err := url.ParseQuery(r.URL.RawQuery)
		if err != nil {
			Refuse(ctx, w, "export", model.Errorf(model.CodeBadRequest, "The query string is malformed: separate parameters by &."))
			return
		}
		q, err := parse(values, limits)
		if err != nil {
			Refuse(ctx, w, "export", err)
			return
		}
		if q.isWhole() && mayHaveAll != nil {
			if err := mayHaveAll(ctx); err != nil {
				Refuse(ctx, w, "export", err)
				return
			}
		}
		out := &lateHeader{w: w, controller: http.NewResponseController(w), format: q.format, name: q.name}
		err = goroutine.Try(ctx, func() error { return q.write(ctx, out, s, limits) })
		switch {
		case err == nil:
			out.send()
		case !out.isSent:
			Refuse(ctx, w, "export", err)
		default:
			noteCut(r.Context(), w, out, err)
			panic(http.ErrAbortHandler) // so that the client does not take a part for the whole
		}
	})
}

// noteCut says in the log and in the metrics why an export ended in the middle of its answer.
func noteCut(ctx context.Context, w http.ResponseWriter, out *lateHeader, err error) {
	if out.broken != nil || ctx.Err() != nil {
		slog.InfoContext(ctx, "export cut: the client went away, or was too slow", "error", err)
		return
	}
	var public *model.Error
	if !errors.As(err, &public) {
		public = model.Internal(err)
	}
	public.Code.Note(w)
	slog.ErrorContext(ctx, "export cut: its answer had begun when it failed", "code", public.Code, "error", public)
}

// fileName is what every system takes for the name of a file, and no header for more.
var fileName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,99}$`)

// isWhole reports whether a request is for the whole graph.
func (q request) isWhole() bool { return len(q.centers)+len(q.ids) == 0 }

func (q request) write(ctx context.Context, out io.Writer, s Store, limits model.Limits) error {
	if q.format.IsOfTies() {
		return q.format.WriteTies(ctx, out, s, q.ties)
	}
	records, err := q.records(ctx, s, limits)
	if err != nil {
		return err
	}
	return q.format.Write(out, records)
}

func parse(values url.Values, limits model.Limits) (q request, err error) {
	for name := range values {
		if !slices.Contains([]string{"format", "center", "hops", "ids", "mode", "from", "to", "bom", "name"}, name) {
			return q, badInput("%s is not a parameter: there are format, center, hops, ids, mode, from, to, bom and name.", name)
		}
	}
	name := values.Get("format")
	if name == "" {
		name = "document"
	}
	if q.format, err = FormatNamed(name); err != nil {
		return q, badInput("format: %v.", err)
	}
	if text := values.Get("bom"); text != "" && text != "false" {
		marked, ok := q.format.Marked()
		switch {
		case text != "true":
			return q, badInput("bom is %q: it takes true or false.", text)
		case !ok:
			return q, badInput("bom goes with the format csv.")
		}
		q.format = marked
	}
	if q.name = cmp.Or(values.Get("name"), "sidelines"); !fileName.MatchString(q.name) {
		return q, badInput("name is %q: it takes up to 100 of the characters a-z, 0-9 and -, such as dossier-angela-merkel.", q.name)
	}
	q.centers, q.ids, q.hops = listed(values["center"]), listed(values["ids"]), 1
	if text := values.Get("hops"); text != "" {
		if q.hops, err = strconv.Atoi(text); err != nil || q.hops < 0 || q.hops > limits.MaxNetworkHops {
			return q, badInput("hops is %q: it takes 0 to %d.", text, limits.MaxNetworkHops)
		}
		if len(q.centers) == 0 {
			return q, badInput("hops goes with center.")
		}
	}
	if len(q.centers) > limits.MaxSeeds {
		return q, badInput("center has %d ids: it takes up to %d.", len(q.centers), limits.MaxSeeds)
	}
	if len(q.ids) > limits.MaxNetworkNodes {
		return q, badInput("ids has %d ids: it takes up to %d.", len(q.ids), limits.MaxNetworkNodes)
	}
	if q.ties, err = NewTiesQuery(q.ids, listed(values["mode"]), values.Get("from"), values.Get("to")); err != nil {
		return q, badInput("%v.", err)
	}
	switch {
	case q.format.IsOfTies() && len(q.centers) > 0:
		return q, badInput("center: a format of ties takes ids, to have the ties of these actors.")
	case !q.format.IsOfTies() && q.ties.IsGiven():
		return q, badInput("mode, from and to go with the formats ties-graphml and ties-gexf.")
	}
	return q, nil
}

// listed returns ids from parameters that may be repeated, or have several ids separated by commas.
func listed(values []string) []string {
	return slices.DeleteFunc(strings.Split(strings.Join(values, ","), ","), func(id string) bool { return id == "" })
}

func (q request) records(ctx context.Context, s Store, limits model.Limits) (Records, error) {
	if q.isWhole() {
		return s.Records(ctx), nil
	}
	ids, err := inUse(ctx, s, slices.Concat(q.centers, q.ids))
	if err != nil {
		return nil, err
	}
	if len(q.centers) == 0 || q.hops == 0 {
		return q.format.Of(s.RecordsOf(ctx, ids), ids), nil
	}
	around, err := analysis.FindNetwork(ctx, s, analysis.NetworkQuery{
		Seeds: ids[:len(q.centers)], Hops: q.hops, PerNode: maxPerNode, MaxNodes: limits.MaxNetworkNodes, MaxLinks: limits.MaxNetworkLinks,
		Links: model.LinkQuery{Via: store.DefaultLinkKinds},
	}, func([]string) {})
	if err != nil {
		return nil, err
	}
	ids = slices.Concat(ids, around.Nodes)
	return q.format.Of(s.RecordsOf(ctx, ids), ids), nil
}

func badInput(format string, args ...any) error {
	return model.Errorf(model.CodeBadUserInput, format, args...)
}

// Refuse answers a request of files, such as "export", with an error instead of them, and logs the cause.
func Refuse(ctx context.Context, w http.ResponseWriter, what string, err error) {
	var public *model.Error
	if !errors.As(err, &public) {
		public = model.Internal(err)
	}
	if public.Cause != nil {
		slog.ErrorContext(ctx, what, "code", public.Code, "error", public.Cause)
	}
	status := map[model.Code]int{
		model.CodeBadUserInput: http.StatusBadRequest, model.CodeBadRequest: http.StatusBadRequest,
		model.CodeUnauthenticated: http.StatusUnauthorized, model.CodeForbidden: http.StatusForbidden,
		model.CodeNotFound: http.StatusNotFound, model.CodeConflict: http.StatusConflict,
		model.CodeInternal: http.StatusInternalServerError, model.CodeTimeout: http.StatusGatewayTimeout,
		model.CodeTooLarge: http.StatusRequestEntityTooLarge,
	}[public.Code]
	if status == 0 {
		status = http.StatusServiceUnavailable
	}
	public.Refuse(w, status)
}

// A client must receive each piece of pieceSize bytes within patience.
const (
	patience  = 10 * time.Second
	pieceSize = 32 << 10
)

// heldBack is how many bytes of an export are held back, so that an early error can still be reported.
const heldBack = 1 << 20

// lateHeader sends the header with the first bytes, so that an earlier error can still be reported with a status.
type lateHeader struct {
	w          http.ResponseWriter
	controller *http.ResponseController
	format     Format
	name       string
	held       bytes.Buffer
	isSent     bool
	broken     error // of the connection
}

func (l *lateHeader) Write(text []byte) (int, error) {
	if l.isSent {
		return l.write(text)
	}
	l.held.Write(text)
	if l.held.Len() > heldBack {
		l.send()
	}
	return len(text), nil
}

func (l *lateHeader) send() {
	if l.isSent {
		return
	}
	l.isSent = true
	l.w.Header().Set("Content-Type", l.format.MediaType)
	l.w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="%s%s"`, l.name, l.format.Extension))
	l.w.Header().Set("X-Content-Type-Options", "nosniff")
	_, _ = l.write(l.held.Bytes()) // an error shows as a broken connection
	l.held = bytes.Buffer{}
}

// write sends text in pieces. The client must receive each in time, because a stalled export keeps others from running.
func (l *lateHeader) write(text []byte) (written int, err error) {
	for piece := range slices.Chunk(text, pieceSize) {
		_ = l.controller.SetWriteDeadline(time.Now().Add(patience)) // fails only for the recorder of a test
		n, err := l.w.Write(piece)
		if written += n; err != nil {
			l.broken = err
			return written, err
		}
	}
	return written, nil
}
