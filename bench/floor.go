package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/localneo4j"
)

// writeByHand is a small write: the city of a meeting, which no question asks for.
const writeByHand = `MATCH (m:Entity {id: $id}) WHERE m:Meeting SET m.city = $city, m.cityFolded = toLower($city) RETURN m.id AS id`

// openDriver connects to a Neo4j as the server does: without notifications, which take 20 KB with each answer.
func openDriver(uri, password string) (neo4j.DriverWithContext, error) {
	return neo4j.NewDriverWithContext(uri, neo4j.BasicAuth(localneo4j.Username, password, ""), func(c *config.Config) {
		c.NotificationsMinSeverity = notifications.DisabledLevel
	})
}

// serveFloor is the floor: an HTTP server in which each question is one Cypher query by hand. It runs until its input ends. It prints its
// address.
func serveFloor(ctx context.Context) error {
	driver, err := openDriver(os.Getenv("NEO4J_URI"), os.Getenv("NEO4J_PASSWORD"))
	if err != nil {
		return err
	}
	defer driver.Close(ctx) //nolint:errcheck // the process ends
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	server := &http.Server{Handler: floorRoutes(driver)} //nolint:gosec // for one client of this machine
	goroutine.Go(ctx, func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		_ = server.Close()
	})
	fmt.Println(listener.Addr())
	if err := server.Serve(listener); err != http.ErrServerClosed {
		return err
	}
	return nil
}

// floorRoutes has a path for each question, and one for writes.
func floorRoutes(driver neo4j.DriverWithContext) http.Handler {
	mux := http.NewServeMux()
	for _, q := range questions {
		mux.Handle("POST /"+q.name, byHand(driver, neo4j.AccessModeRead, q.text(".cypher")))
	}
	mux.Handle("POST /write", byHand(driver, neo4j.AccessModeWrite, writeByHand))
	return mux
}

// byHand answers with the one row of a query, whose parameters are the body.
func byHand(driver neo4j.DriverWithContext, mode neo4j.AccessMode, text string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer, err := func() ([]byte, error) {
			var params map[string]any
			if err := json.NewDecoder(r.Body).Decode(&params); err != nil {
				return nil, err
			}
			if first, ok := params["first"].(float64); ok {
				params["first"] = int64(first)
			}
			session := driver.NewSession(r.Context(), neo4j.SessionConfig{AccessMode: mode, DatabaseName: "neo4j"})
			defer session.Close(r.Context()) //nolint:errcheck // it was read to its end
			result, err := session.Run(r.Context(), text, params)
			if err != nil {
				return nil, err
			}
			record, err := result.Single(r.Context())
			if err != nil {
				return nil, err
			}
			return json.Marshal(map[string]any{"data": record.AsMap()})
		}()
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(answer) // the client is gone otherwise
	})
}
