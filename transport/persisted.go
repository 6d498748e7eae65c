package transport

import (
	"context"
	"encoding/json"
	"errors"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/cache"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/trusted"
)

// Documents are those that requests may name instead of sending them.
type Documents struct {
	Trusted trusted.Set
	// OnlyTrusted: the server runs no other documents, and keeps none that clients send.
	OnlyTrusted bool
}

// Names of extensions of requests that name a document.
const (
	documentIDKey = "documentId"
	persistedKey  = "persistedQuery"
)

// persisted finds the document of a request that names it: by documentId a trusted one, see
// https://github.com/graphql/graphql-over-http/blob/persisted-documents/spec/Appendix%20A%20--%20Persisted%20Documents.md,
// and by the extension persistedQuery a trusted one or one that a client sent earlier, see
// https://www.apollographql.com/docs/apollo-server/performance/apq
type persisted struct {
	Documents
	kept *cache.Cache[string] // texts by hash
}

var _ interface {
	graphql.OperationParameterMutator
	graphql.OperationInterceptor
	graphql.HandlerExtension
} = persisted{}

// newPersisted makes the extension. It keeps documents of clients up to a number of bytes.
func newPersisted(documents Documents, mostKept int) persisted {
	return persisted{documents, cache.New(mostKept, func(text string) int { return len(text) })}
}

// ExtensionName returns the name, as gqlgen requires. It is also that of the statistic that has a document to keep.
func (persisted) ExtensionName() string { return "PersistedDocuments" }

// Validate accepts any schema.
func (persisted) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters sets the text of a document that the request names, and refuses a document that is not trusted if it has
// to be.
func (p persisted) MutateOperationParameters(ctx context.Context, request *graphql.RawParams) *gqlerror.Error {
	switch id, hash := request.Extensions[documentIDKey], request.Extensions[persistedKey]; {
	case id != nil && request.Query != "":
		return refusal(model.CodeBadRequest, "The request has a query and a documentId: send one of them.")
	case id != nil && hash != nil:
		return refusal(model.CodeBadRequest, "The request has a documentId and the extension persistedQuery: send one of them.")
	case id != nil:
		return p.byID(id, request)
	case hash != nil:
		return p.byHash(ctx, hash, request)
	case request.Query == "":
		return refusal(model.CodeBadRequest, `The parameter query is missing: send {"query": "{ limits { maxDepth } }"}.`)
	}
	return p.allowed(request.Query)
}

func (p persisted) allowed(text string) *gqlerror.Error {
	if p.OnlyTrusted && !p.Trusted.Has(text) {
		return refusal(model.CodeNotTrusted, "This server runs trusted documents only, and has none with this text, whose id would be %s. "+
			"Ask its operator to add the document.", trusted.HashID(text))
	}
	return nil
}

func (p persisted) byID(given any, request *graphql.RawParams) *gqlerror.Error {
	id, isText := given.(string)
	if !isText {
		return refusal(model.CodeBadRequest, "documentId is not a text.")
	}
	text, ok := p.Trusted.Text(id)
	if !ok {
		return p.notFound(id)
	}
	request.Query = text
	return nil
}

func (p persisted) notFound(id string) *gqlerror.Error {
	const longest = 100
	if len(id) > longest {
		id = strings.ToValidUTF8(id[:longest], "") + "..."
	}
	what := "Send its text as query instead, or ask the operator of the server to add it to the trusted documents."
	if p.OnlyTrusted {
		what = "This server runs trusted documents only: ask its operator to add the document."
	}
	return refusal(model.CodeNoDocument, "No trusted document has the id %q. %s", id, what)
}

// byHash follows Apollo's protocol: the client sends the hash of a document, and if the server does not know it, hash and text. Its
// clients send the ids of a manifest as hashes too.
func (p persisted) byHash(ctx context.Context, given any, request *graphql.RawParams) *gqlerror.Error {
	hash, problem := readHash(given)
	if problem != "" {
		return refusal(model.CodeBadRequest, "The extension persistedQuery %s.", problem)
	}
	text, isTrusted := p.Trusted.Text(hash)
	switch {
	case isTrusted && (request.Query == "" || request.Query == text):
		request.Query = text
		return nil
	case request.Query == "" && p.OnlyTrusted:
		return p.notFound(hash)
	case request.Query == "":
		kept, ok := p.kept.Get(hash)
		if !ok {
			return refusal(model.CodeNotKept, "PersistedQueryNotFound") // clients compare the message
		}
		request.Query = kept
		return nil
	}
	if err := p.allowed(request.Query); err != nil {
		return err
	}
	if id := trusted.HashID(request.Query); id != "sha256:"+hash {
		return refusal(model.CodeBadRequest, "The sha256Hash of the extension persistedQuery is not that of the query, which is %s.",
			strings.TrimPrefix(id, "sha256:"))
	}
	graphql.GetOperationContext(ctx).Stats.SetExtension(p.ExtensionName(), keepable{hash, request.Query})
	return nil
}

// keepable is a document that the server keeps when it runs.
type keepable struct{ hash, text string }

// isToKeep reports whether the server keeps the document of an operation when it runs.
func isToKeep(operation *graphql.OperationContext) bool {
	_, ok := operation.Stats.GetExtension(persisted{}.ExtensionName()).(keepable)
	return ok
}

// InterceptOperation keeps a document that a client sent with its hash. It is valid and within the limits, because it runs.
func (p persisted) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	operation := graphql.GetOperationContext(ctx)
	if document, ok := operation.Stats.GetExtension(p.ExtensionName()).(keepable); ok {
		p.kept.Add(document.hash, document.text)
	}
	return next(ctx)
}

// readHash reads the extension persistedQuery.
func readHash(extension any) (hash, problem string) {
	fields, isObject := extension.(map[string]any)
	if !isObject {
		return "", "is not an object"
	}
	if version, _ := fields["version"].(json.Number); version != "1" {
		return "", "has another version than 1"
	}
	if hash, _ = fields["sha256Hash"].(string); hash == "" {
		return "", "has no sha256Hash"
	}
	return hash, ""
}

// readSubscribe returns the payload of a message subscribe, in which documentId is an extension. problem says what is wrong with the
// payload, for the reason of a close, which has at most 123 bytes.
func readSubscribe(payload json.RawMessage) (_ json.RawMessage, problem string) {
	var params struct {
		Query         *string                    `json:"query"`
		OperationName *string                    `json:"operationName"`
		Variables     map[string]json.RawMessage `json:"variables"`
		DocumentID    string                     `json:"documentId"`
		Extensions    map[string]json.RawMessage `json:"extensions"`
	}
	var fields map[string]json.RawMessage
	var wrongType *json.UnmarshalTypeError
	switch err := json.Unmarshal(payload, &params); {
	case errors.As(err, &wrongType) && wrongType.Field != "":
		return payload, wrongType.Field + " is a JSON " + wrongType.Value
	case err != nil || json.Unmarshal(payload, &fields) != nil:
		return payload, missingDocument
	}
	if params.DocumentID == "" {
		if params.Query == nil && params.Extensions[documentIDKey] == nil && params.Extensions[persistedKey] == nil {
			problem = missingDocument
		}
		return payload, problem
	}
	if params.Extensions == nil {
		params.Extensions = map[string]json.RawMessage{}
	}
	params.Extensions[documentIDKey], _ = json.Marshal(params.DocumentID) // never fails for a string
	fields["extensions"], _ = json.Marshal(params.Extensions)             // was JSON before
	payload, _ = json.Marshal(fields)                                     // likewise
	return payload, ""
}

const missingDocument = "subscribe takes an id and a payload with a query or a documentId"
