package loaders

import (
	"context"
	"strings"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// keptPage is a page in the cache. The cache has its entities and tenures by id, once for all pages.
type keptPage struct {
	items            []keptItem
	hasNext, hasPrev bool
}

type keptItem struct {
	key    string // in the cache, of the entity or the tenure, or
	node   any    // a node without an id
	cursor string
	edge   any
}

// Prefixes of keys in the cache.
const (
	entityPrefix = "entity "
	tenurePrefix = "tenure "
)

// keyOf returns the key of a node in the cache, or "" if the node has no id.
func keyOf(node any) string {
	switch n := node.(type) {
	case model.Entity:
		return entityPrefix + n.Base().ID
	case *model.Tenure:
		return tenurePrefix + n.ID
	}
	return ""
}

// isAt reports whether a node has that key itself. An id that was merged leads to another node.
func isAt(node any, key string) bool {
	switch n := node.(type) {
	case model.Entity:
		return len(key) == len(entityPrefix)+len(n.Base().ID) && strings.HasSuffix(key, n.Base().ID)
	case *model.Tenure:
		return n != nil && len(key) == len(tenurePrefix)+len(n.ID) && strings.HasSuffix(key, n.ID)
	}
	return false
}

// keepPage returns what the cache keeps of a page.
func keepPage(page *model.Page) any {
	if page == nil {
		return nil
	}
	kept := &keptPage{items: make([]keptItem, len(page.Items)), hasNext: page.HasNext, hasPrev: page.HasPrev}
	for i, item := range page.Items {
		kept.items[i] = keptItem{key: keyOf(item.Node), cursor: item.Cursor, edge: item.Edge}
		if kept.items[i].key == "" {
			kept.items[i].node = item.Node
		}
	}
	return kept
}

// putNodes keeps the nodes of pages by id, so that they are not read again.
func (l *Loaders) putNodes(nodes []any) {
	for _, node := range nodes {
		switch n := node.(type) {
		case model.Entity:
			l.entities.put(n.Base().ID, n)
		case *model.Tenure:
			l.tenures.put(n.ID, n)
		}
	}
}

// restore makes a page of one in the cache. It reads nodes that the cache has no longer, and if one of them is gone from the graph
// too, the page.
func (l *Loaders) restore(ctx context.Context, key listKey, kept any) (*model.Page, error) {
	if kept == nil {
		return nil, nil //nolint:nilnil // as it was read
	}
	k := kept.(*keptPage)
	page := &model.Page{Items: make([]*model.PageItem, len(k.items)), HasNext: k.hasNext, HasPrev: k.hasPrev}
	items := make([]model.PageItem, len(k.items))
	isWhole := true
	for i, item := range k.items {
		items[i] = model.PageItem{Node: item.node, Cursor: item.cursor, Edge: item.edge}
		page.Items[i] = &items[i]
		if item.key != "" {
			items[i].Node, _ = l.current.get(item.key)
			isWhole = isWhole && isAt(items[i].Node, item.key)
		}
	}
	if isWhole {
		return page, nil
	}
	isWhole, err := l.complete(ctx, k, page)
	if err != nil || isWhole {
		return page, err
	}
	list, _ := l.lists.Load(key.list)
	return l.freshPage(ctx, list.(*store.List), key.parent)
}

// complete sets the nodes of a page that are not in the cache, and reports whether the graph has all of them.
func (l *Loaders) complete(ctx context.Context, kept *keptPage, page *model.Page) (isWhole bool, err error) {
	missing := map[string][]string{} // ids by prefix
	for i, item := range kept.items {
		for _, prefix := range []string{entityPrefix, tenurePrefix} {
			if id, ok := strings.CutPrefix(item.key, prefix); ok && page.Items[i].Node == nil {
				missing[prefix] = append(missing[prefix], id)
			}
		}
	}
	found := map[string]any{}
	entities, err := l.entities.loadAll(ctx, missing[entityPrefix])
	if err != nil {
		return false, err
	}
	tenures, err := l.tenures.loadAll(ctx, missing[tenurePrefix])
	if err != nil {
		return false, err
	}
	for _, entity := range entities {
		if entity != nil {
			found[keyOf(entity)] = entity
		}
	}
	for _, tenure := range tenures {
		if tenure != nil {
			found[keyOf(tenure)] = tenure
		}
	}
	for i, item := range kept.items {
		if item.key != "" && page.Items[i].Node == nil {
			page.Items[i].Node = found[item.key]
		}
		if item.key != "" && !isAt(page.Items[i].Node, item.key) {
			return false, nil
		}
	}
	return true, nil
}
