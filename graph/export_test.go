package graph

import (
	"context"
	"net/http"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/plan"
	"github.com/sidelines/sidelines/transport"
)

// HandlerByPlans is Handler, but runs every plan the first time.
func HandlerByPlans(s Store, cache *loaders.Cache, limits model.Limits, with ...func(*transport.Options)) http.Handler {
	return handlerWith(s, cache, limits, func(context.Context, *plan.Plan, func(context.Context) error) plan.Reason { return "" }, true, with...)
}

// HandlerByResolvers is Handler without plans.
func HandlerByResolvers(s Store, cache *loaders.Cache, limits model.Limits, with ...func(*transport.Options)) http.Handler {
	return handlerWith(s, cache, limits, func(context.Context, *plan.Plan, func(context.Context) error) plan.Reason { return "plans are off" }, true, with...)
}
