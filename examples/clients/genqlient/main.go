// Command genqlient uses Sidelines with genqlient.
package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"

	"github.com/Khan/genqlient/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

var (
	url    = cmp.Or(os.Getenv("SIDELINES"), "http://127.0.0.1:8080") + "/graphql"
	client = graphql.NewClient(url, withToken{})
)

func main() {
	ctx := context.Background()
	for _, step := range []func(context.Context) error{list, lookUp, fail, follow} {
		if err := step(ctx); err != nil {
			log.Fatal(err)
		}
	}
}

// list reads a list in pages. The cursor at the end of one page leads to the next.
func list(ctx context.Context) error {
	var after *string
	leaders := 0
	for pages := 1; ; pages++ {
		page, err := Leaders(ctx, client, 5, after)
		if err != nil {
			return err
		}
		leaders += len(page.Leaders.Nodes)
		if !page.Leaders.PageInfo.HasNextPage {
			fmt.Printf("leaders: %d in %d pages\n", leaders, pages)
			return nil
		}
		after = page.Leaders.PageInfo.EndCursor
	}
}

// lookUp reads one object, which is nil if there is none.
func lookUp(ctx context.Context) error {
	found, err := Meeting(ctx, client, "xi-putin-2023-10-18")
	if err != nil {
		return err
	}
	if found.Meeting != nil {
		fmt.Println("meeting:", found.Meeting.Name)
	}
	return nil
}

// fail shows an error: it has a code, which stays, and a message for people, which may change.
func fail(ctx context.Context) error {
	_, err := MeetingsIn(ctx, client, "atlantis")
	var errs gqlerror.List // graphql.HTTPError if the whole request fails
	if !errors.As(err, &errs) {
		return fmt.Errorf("atlantis: %w", err)
	}
	fmt.Println("unknown country:", errs[0].Extensions["code"])
	return nil
}

// follow writes a meeting, retracts it, and receives both changes. A subscription that begins after the last change that the
// client has seen misses none.
func follow(ctx context.Context) error {
	const id = "example-genqlient"
	last, err := LastChange(ctx, client)
	if err != nil {
		return err
	}
	socket := graphql.NewClientUsingWebSocket(strings.Replace(url, "http", "ws", 1), dialer{})
	lost, err := socket.Start(ctx)
	if err != nil {
		return err
	}
	defer socket.Close()
	changes, _, err := Changes(ctx, socket, []string{id}, last.Changes.PageInfo.EndCursor)
	if err != nil {
		return err
	}
	if _, err := Apply(ctx, client, id, "An example"); err != nil {
		return err
	}
	if _, err := Retract(ctx, client, id, "It was an example."); err != nil {
		return err
	}
	for {
		select {
		case change := <-changes:
			if len(change.Errors) > 0 {
				return change.Errors
			}
			action := change.Data.Changes.Action
			fmt.Println("change:", *action)
			if *action == ChangeActionRetracted {
				return nil
			}
		case err := <-lost:
			return err
		}
	}
}

// withToken sends the token, which only mutations need.
type withToken struct{}

func (withToken) Do(request *http.Request) (*http.Response, error) {
	if token := os.Getenv("SIDELINES_TOKEN"); token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	return http.DefaultClient.Do(request)
}
