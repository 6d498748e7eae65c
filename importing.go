package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"strings"
	"time"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/export"
	"github.com/sidelines/sidelines/importer"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/transport"
)

// imports answers POST /import of an editor: a form with the file, perhaps a mapping and decisions, as the command import takes them.
type imports struct {
	store   *store.Store
	most    int64         // bytes of a request
	timeout time.Duration // of the import, after the request is read
}

// unpackedTimes is how many times as large as the largest request a compressed file may be.
const unpackedTimes = 10

// importAnswer is the answer: what the command import prints and writes.
type importAnswer struct {
	Created   int `json:"created"`
	Updated   int `json:"updated"`
	Unchanged int `json:"unchanged"`
	// Refused are the reasons, each with its line.
	Refused  []importRefusal `json:"refused"`
	Notes    []string        `json:"notes"`
	Revision int             `json:"revision,omitempty"` // by which the import is undone
	// Changes are what a dry run would do, in the lines of the command.
	Changes []string `json:"changes,omitempty"`
	// Unresolved and Decisions are CSV files: the refused rows, and whom names mean.
	Unresolved string `json:"unresolved,omitempty"`
	Decisions  string `json:"decisions,omitempty"`
	// Names are the lines of Decisions, for programs with which somebody decides.
	Names []importName `json:"names,omitempty"`
}

// importName is a name that is not sure, or of which somebody decided whom it means.
type importName struct {
	Name       string            `json:"name"`
	Kind       string            `json:"kind"` // kinds of entity, with spaces between them
	Context    string            `json:"context"`
	Day        string            `json:"day"`
	Rows       int               `json:"rows"`
	Candidates []importer.Ranked `json:"candidates"`
	Decision   string            `json:"decision"`
	Example    string            `json:"example"`
}

func namesOf(decisions *importer.Decisions) (all []importName) {
	for _, one := range decisions.Lines() {
		all = append(all, importName{one.Name, one.Kind, one.Context, one.Day(), one.Rows, one.Ranked(), one.Decision, one.Example})
	}
	return all
}

type importRefusal struct {
	Where   string `json:"where"`
	Message string `json:"message"`
}

func (i imports) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(transport.BodyTime(i.most))) // fails only for the recorder of a test
	r.Body = http.MaxBytesReader(w, r.Body, i.most)
	if err := r.ParseMultipartForm(i.most); err != nil {
		var beyond *http.MaxBytesError
		if errors.As(err, &beyond) {
			model.Errorf(model.CodeTooLarge, "The request is larger than %d bytes: cut the file into several.", i.most).
				Refuse(w, http.StatusRequestEntityTooLarge)
			return
		}
		model.Errorf(model.CodeBadRequest, `Send a form (multipart/form-data) with "file" and, for a table, its "mapping".`).
			Refuse(w, http.StatusBadRequest)
		return
	}
	defer r.MultipartForm.RemoveAll() //nolint:errcheck // all of it is in memory
	ctx, cancel := context.WithTimeout(r.Context(), i.timeout)
	defer cancel()
	answer, err := i.take(ctx, r)
	if err != nil {
		refuseImport(ctx, w, err)
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(answer) // the client is gone, perhaps
}

// refuseImport answers with an error: of the database, or of the file.
func refuseImport(ctx context.Context, w http.ResponseWriter, err error) {
	if public := (*model.Error)(nil); !errors.As(err, &public) {
		err = model.Errorf(model.CodeBadUserInput, "%s", err)
	}
	export.Refuse(ctx, w, "import", err)
}

// take imports the file of a request.
func (i imports) take(ctx context.Context, r *http.Request) (*importAnswer, error) {
	file, name, err := i.part(r.MultipartForm, "file")
	if err != nil {
		return nil, err
	}
	if file == nil {
		return nil, errors.New(`the form has no part "file"`)
	}
	options := importer.Options{
		Actor: auth.From(ctx).Subject, DryRun: r.FormValue("dryRun") == "true", LinkMentions: r.FormValue("linkMentions") == "true", Name: name,
	}
	one := i.store.AsOne()
	text, _, err := i.part(r.MultipartForm, "mapping")
	if err != nil {
		return nil, err
	}
	if text == nil {
		report, err := importer.Documents(ctx, one, bytes.NewReader(file), options)
		return answerOf(report), err
	}
	mapping, err := importer.ReadMapping(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	decided, _, err := i.part(r.MultipartForm, "decisions")
	if err != nil {
		return nil, err
	}
	if options.Decisions, err = importer.ReadDecisions(bytes.NewReader(decided)); err != nil {
		return nil, err
	}
	var unresolved, decisions strings.Builder
	report, err := importer.Table(ctx, tableStore{one, one.Resolver()}, mapping, bytes.NewReader(file), &unresolved, options)
	if err == nil && r.FormValue("proposeNew") == "true" {
		options.Decisions.Propose()
	}
	if err == nil {
		err = options.Decisions.Write(&decisions)
	}
	answer := answerOf(report)
	answer.Unresolved, answer.Decisions, answer.Names = unresolved.String(), decisions.String(), namesOf(options.Decisions)
	return answer, err
}

// part returns a part of a form, unpacked if it is compressed, and the name of its file; nil if there is none.
func (i imports) part(form *multipart.Form, name string) (text []byte, file string, err error) {
	if values := form.Value[name]; len(values) > 0 {
		return []byte(values[0]), name, nil
	}
	if len(form.File[name]) == 0 {
		return nil, "", nil
	}
	header := form.File[name][0]
	from, err := header.Open()
	if err != nil {
		return nil, "", err
	}
	defer from.Close() //nolint:errcheck // only read
	unpacked, err := document.Unpack(from)
	if err != nil {
		return nil, "", err
	}
	most := unpackedTimes * i.most
	if text, err = io.ReadAll(io.LimitReader(unpacked, most+1)); err == nil && int64(len(text)) > most {
		err = model.Errorf(model.CodeTooLarge, "The file unpacks to more than %d bytes: cut it into several.", most)
	}
	return text, header.Filename, err
}

func answerOf(report importer.Report) *importAnswer {
	answer := &importAnswer{
		Created: report.Created, Updated: report.Updated, Unchanged: report.Unchanged, Revision: report.Revision,
		Refused: []importRefusal{}, Notes: append([]string{}, report.Notes...),
	}
	if len(report.Changes) > 0 {
		answer.Changes = changeLines(report.Changes)
	}
	for _, r := range report.Refused {
		for _, p := range r.Problems {
			answer.Refused = append(answer.Refused, importRefusal{p.Path, p.Message})
		}
	}
	return answer
}
