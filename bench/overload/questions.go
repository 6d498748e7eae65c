package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"

	"github.com/sidelines/sidelines/bench/load"
)

// The questions: two look-ups and two lists, with variables that differ from one request to the next.
const (
	lookup = `query Lookup($ids: [ID!]!) { entities(ids: $ids) { __typename id name ... on Leader { tenures { office from to } } } }`
	list   = `query List($id: ID!, $first: Int!) { leader(id: $id) { name meetings(first: $first) { nodes { name start } } } }`
	filter = `query Filter($a: ID!, $b: ID!, $first: Int!) {
		meetings(first: $first, where: { participants: { any: [$a, $b] } }) { nodes { id start } } }`
	page = `query Page($after: String) { leaders(first: 100, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`
)

type variables map[string]any

type request struct {
	Query     string    `json:"query"`
	Variables variables `json:"variables"`
}

// newQuestions reads the ids of all leaders, and returns a function that makes a request from some of them.
func newQuestions(ctx context.Context, c *load.Caller) (func() []byte, error) {
	var ids []string
	for after := (*string)(nil); ctx.Err() == nil; {
		got := c.Call(load.Post(c.Address, "/graphql", request{page, variables{"after": after}}))
		var answer struct {
			Data struct {
				Leaders struct {
					Nodes    []struct{ ID string }
					PageInfo struct {
						EndCursor   *string
						HasNextPage bool
					}
				}
			}
		}
		if err := json.Unmarshal(got.Body, &answer); err != nil || len(answer.Data.Leaders.Nodes) == 0 {
			return nil, fmt.Errorf("no leaders: %d %s", got.Status, got.Body)
		}
		for _, node := range answer.Data.Leaders.Nodes {
			ids = append(ids, node.ID)
		}
		if after = answer.Data.Leaders.PageInfo.EndCursor; !answer.Data.Leaders.PageInfo.HasNextPage {
			break
		}
	}
	some := func() string { return ids[rand.IntN(len(ids))] }
	return func() []byte {
		first := 1 + rand.IntN(50)
		switch rand.IntN(4) {
		case 0:
			return load.Post(c.Address, "/graphql", request{list, variables{"id": some(), "first": first}})
		case 1:
			return load.Post(c.Address, "/graphql", request{filter, variables{"a": some(), "b": some(), "first": first}})
		}
		return load.Post(c.Address, "/graphql", request{lookup, variables{"ids": []string{some(), some(), some()}}})
	}, nil
}
