package store

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/sidelines/sidelines/model"
)

// Page sizes of every list.
const (
	DefaultPageSize = 20
	MaxPageSize     = 100
)

// PageArgs are the paging arguments of a list as they were given.
type PageArgs struct {
	First  *int
	After  *string
	Last   *int
	Before *string
}

// List describes a read of a list: which list, page, filter and order. Lists with the same Key are read together, for many
// parents at once.
type List struct {
	// Key is the same for lists that differ only in the parent.
	Key string
	// IDs are the ids that the filter names. The caller checks them.
	IDs []IDArgument

	name     string
	orders   string
	filter   string // as JSON
	given    string // the further parameters, as text
	from     origin
	counts   counting
	where    string
	kinds    []string
	keys     []sortKey
	params   map[string]any
	size     int
	backward bool
	after    []any
	before   []any
	search   *Search // of a search
	element  string
	// conditions are the names of all conditions of the filter.
	conditions []string
}

// Size returns how many items a page of the list has at most.
func (l *List) Size() int { return l.size }

// IsAnalysis reports whether the list is worked out for each parent from all of its meetings, like the answer to an analysis
// question.
func (l *List) IsAnalysis() bool {
	return strings.HasSuffix(l.name, ".counterparts") || strings.HasSuffix(l.name, ".common")
}

type sortKey struct {
	text       string
	descending bool
}

// elementKinds has the kinds of elements of lists whose connection is not named after one kind.
var elementKinds = map[string][]string{
	"Participant":    {"Leader", "Country", "Organization"},
	"Counterpart":    {"Leader", "Country", "Organization"},
	"UnresolvedName": {"Country", "Organization"},
	"Search":         model.KindNames(model.Kinds),
	"Fact":           factKinds,
	"Event":          factKinds,
}

func kindsIn(element string) []string {
	if kinds, isNamed := elementKinds[element]; isNamed {
		return kinds
	}
	return []string{element}
}

// factKinds are the kinds of facts, with tenures.
var factKinds = append(model.KindNames(model.FactKinds()), "Tenure")

// NewList checks arguments and prepares the read of a list. name is Type.field of the schema; element is the name of the type of
// the connection, without Connection; where is a pointer to a filter of the model, or nil; orders are values of the order enum
// of the list, at least one.
func NewList(name, element string, args PageArgs, where any, orders []string, params map[string]any) (*List, error) {
	isPlain := !isGiven(where) && len(params) == 0 && len(orders) == 1 && args.After == nil && args.Before == nil
	if !isPlain {
		return newList(name, element, args, where, orders, params)
	}
	// All siblings of a page read the same few lists. Preparing them again each time took a twelfth of the server's time.
	key := name + "\x00" + orders[0] + "\x00" + number(args.First) + "\x00" + number(args.Last)
	if l, ok := plainLists.Load(key); ok {
		return l.(*List), nil
	}
	l, err := newList(name, element, args, nil, orders, nil)
	if err == nil {
		plainLists.Store(key, l)
	}
	return l, err
}

// plainLists caches lists without filter, cursor and parameters, by name, order and page size, at most a few thousand. A List
// without a filter does not change once it is made.
var plainLists sync.Map

func newList(name, element string, args PageArgs, where any, orders []string, params map[string]any) (*List, error) {
	l := &List{name: name, kinds: kindsIn(element)}
	l.params = map[string]any{"on": nil, "onLast": nil, "certainty": nil, "bilateral": false}
	for key, v := range params {
		l.params[key] = v
	}
	l.counts.applies = element == "Meeting" && !strings.HasSuffix(name, ".common")
	filterText := ""
	compiler := filterCompiler{params: l.params}
	if isGiven(where) {
		argument := "where"
		switch where.(type) {
		case *searchFilter, *TimelineFilter:
			argument = "" // the conditions are arguments of their own
		case *model.MeetingFilter:
			if l.IsAnalysis() {
				argument = "meetings"
			}
		}
		predicate, err := compiler.compile(where, argument, false)
		if err != nil {
			return nil, err
		}
		l.IDs = compiler.ids
		l.setOrigin(predicate, &compiler)
		text, err := json.Marshal(where)
		if err != nil {
			return nil, fmt.Errorf("filter of %s: %w", name, err)
		}
		filterText = string(text)
	} else {
		l.setOrigin("", &compiler)
	}
	orders = withinDays(element, orders)
	l.element, l.conditions = element, compiler.named
	for _, order := range orders {
		text, ok := firstBlock(element+"Order."+order, order)
		if !ok {
			panic("store: no Cypher block for the order " + order)
		}
		l.keys = append(l.keys, sortKey{text, strings.HasSuffix(order, "_DESC")})
	}
	l.orders, l.filter, l.given = strings.Join(orders, " "), filterText, fmt.Sprint(params)
	if err := l.setPage(args); err != nil {
		return nil, err
	}
	// Joining is faster than fmt, which matters because all siblings of a page prepare the same list.
	l.Key = strings.Join([]string{
		name, l.orders, filterText, number(args.First), given(args.After), number(args.Last), given(args.Before),
		l.given,
	}, "\x00")
	return l, nil
}

// ofOneDay has the keys by which a list sorts what began on one day, after START_ASC or DATE_DESC for example; %s is the direction.
// What was said at a meeting stands in the order in which it was said, also where the latest day comes first.
var ofOneDay = map[string][]string{
	"Meeting":   {"HOUR_%s"},
	"Statement": {"HOUR_%s", "MEETING_ASC", "PLACE_ASC"},
	"Event":     {"HOUR_%s", "MEETING_ASC", "PLACE_ASC"},
	"Fact":      {"HOUR_%s", "MEETING_ASC", "PLACE_ASC"},
}

// withinDays returns the orders of a list, each order by day followed by those within the day.
func withinDays(element string, orders []string) []string {
	if ofOneDay[element] == nil {
		return orders
	}
	var whole []string
	for _, order := range orders {
		whole = append(whole, order)
		by, direction, _ := strings.Cut(order, "_")
		if by != "START" && by != "DATE" {
			continue
		}
		for _, key := range ofOneDay[element] {
			whole = append(whole, strings.Replace(key, "%s", direction, 1))
		}
	}
	return whole
}

// isGiven reports whether where is neither nil nor a nil pointer.
func isGiven(where any) bool { return where != nil && !reflect.ValueOf(where).IsNil() }

func given(text *string) string { return *cmp.Or(text, new(string)) }

func number(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

// digest identifies the list in cursors. Cursors of the journal are the same with every filter.
func (l *List) digest() []byte {
	if l.name == journalList {
		return listDigest(l.name)
	}
	return listDigest(l.name, l.filter, l.orders, l.given)
}

// journalList is the name of the list of changes.
const journalList = "Query.changes"

func (l *List) setPage(args PageArgs) error {
	if args.First != nil && args.Last != nil {
		return model.Errorf(model.CodeBadUserInput, "first and last are both given: give one of them.")
	}
	l.size = DefaultPageSize
	for argument, size := range map[string]*int{"first": args.First, "last": args.Last} {
		if size == nil {
			continue
		}
		if *size < 0 || *size > MaxPageSize {
			return model.Errorf(model.CodeBadUserInput, "%s is %d: it takes 0 to %d. Read further pages with after or before.",
				argument, *size, MaxPageSize)
		}
		l.size = *size
	}
	l.backward = args.Last != nil || (args.Before != nil && args.First == nil && args.After == nil)
	var err error
	if args.After != nil {
		if l.after, err = decodeCursor("after", *args.After, l.digest(), len(l.keys)+1); err != nil {
			return err
		}
	}
	if args.Before != nil {
		l.before, err = decodeCursor("before", *args.Before, l.digest(), len(l.keys)+1)
	}
	return err
}

// Pages reads one page of the list for each parent; a list of Query has the single parent "".
func (s *Store) Pages(ctx context.Context, l *List, parents []string) (map[string]*model.Page, error) {
	text, params := l.pageQuery()
	rows, err := s.readList(ctx, l.name, text, params, parents)
	if err != nil {
		return nil, err
	}
	pages := make(map[string]*model.Page, len(rows))
	for _, row := range rows {
		pages[row["key"].(string)] = l.page(row["value"].([]any))
	}
	return pages, nil
}

// Counts counts the list for each parent.
func (s *Store) Counts(ctx context.Context, l *List, parents []string) (map[string]int, error) {
	text, params := l.countQuery()
	rows, err := s.readList(ctx, l.name+" count", text, params, parents)
	if err != nil {
		return nil, err
	}
	return countsOf(rows), nil
}

// countsOf returns the numbers in rows of key and value.
func countsOf(rows []map[string]any) map[string]int {
	counts := make(map[string]int, len(rows))
	for _, row := range rows {
		counts[row["key"].(string)] = int(row["value"].(int64))
	}
	return counts
}

func (s *Store) readList(ctx context.Context, name, text string, params map[string]any, parents []string) ([]map[string]any, error) {
	withParents := map[string]any{"parents": parents}
	for key, v := range params {
		withParents[key] = v
	}
	return s.read(ctx, name, text, withParents)
}

// page makes a page, in the order of the list, of the items that were read: one more than the page has, if there are more.
func (l *List) page(items []any) *model.Page {
	more := len(items) > l.size
	if more {
		items = items[:l.size]
	}
	p := &model.Page{HasNext: more, HasPrev: l.after != nil}
	if l.backward {
		slices.Reverse(items)
		p.HasNext, p.HasPrev = l.before != nil, more
	}
	digest := l.digest()
	p.Items = make([]*model.PageItem, 0, len(items))
	for _, item := range items {
		parts := item.([]any)
		if node, ok := decodeCard(parts[1]); ok {
			p.Items = append(p.Items, &model.PageItem{
				Node: node, Cursor: cursor{List: digest, Keys: parts[0].([]any)}.encode(), Edge: decodeEdge(parts[2]),
			})
		}
	}
	return p
}

func decodeEdge(of any) any {
	fields, ok := of.(map[string]any)
	if !ok {
		return nil
	}
	edge := props(fields)
	if _, isParticipant := edge["role"]; isParticipant {
		return model.ParticipantEdge{
			Role:      model.ParticipantRole(value[string](edge, "role")),
			MeetingID: value[string](edge, "meeting"),
			On:        edge.date("on"), SideID: value[string](edge, "side"), OfficeID: value[string](edge, "office"),
			Naming: model.Naming{
				NamedAs:      model.Optional(value[string](edge, "namedAs")),
				Title:        model.Optional(value[string](edge, "title")),
				IdentifiedBy: model.Optional(value[string](edge, "identifiedBy")),
			},
		}
	}
	if _, isCounterpart := edge["strength"]; isCounterpart {
		return model.CounterpartEdge{
			Meetings: int(value[int64](edge, "meetings")), Bilateral: int(value[int64](edge, "bilateral")),
			First: edge.date("first"), Last: edge.date("last"), Strength: value[float64](edge, "strength"),
		}
	}
	if _, isEvent := edge["day"]; isEvent {
		return model.EventEdge{Date: model.Date(value[string](edge, "date")), Kind: model.EventKind(value[string](edge, "kind"))}
	}
	if name, isUnresolved := edge["namedAs"].(string); isUnresolved {
		return model.UnresolvedNameEdge{NamedAs: name, Records: int(value[int64](edge, "records"))}
	}
	if score, isHit := edge["score"].(float64); isHit {
		return model.SearchEdge{Score: score}
	}
	return model.FactEdge{Citation: decodeCitation(edge)}
}
