package main

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"

	"github.com/Khan/genqlient/graphql"
	"github.com/gorilla/websocket"
)

// dialer opens WebSockets for subscriptions.
type dialer struct{}

func (dialer) DialContext(ctx context.Context, url string, header http.Header) (graphql.WSConn, error) {
	conn, _, err := websocket.DefaultDialer.DialContext(ctx, url, header)
	if err != nil {
		return nil, err
	}
	return &socket{Conn: conn}, nil
}

// socket answers the server's pings, which genqlient 0.8.1 takes for errors (Khan/genqlient#383).
type socket struct {
	*websocket.Conn
	writing sync.Mutex
}

func (s *socket) ReadMessage() (int, []byte, error) {
	for {
		kind, message, err := s.Conn.ReadMessage()
		var m struct{ Type string }
		if err != nil || json.Unmarshal(message, &m) != nil || m.Type != "ping" {
			return kind, message, err
		}
		if err := s.WriteMessage(websocket.TextMessage, []byte(`{"type":"pong"}`)); err != nil {
			return 0, nil, err
		}
	}
}

func (s *socket) WriteMessage(kind int, message []byte) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	return s.Conn.WriteMessage(kind, message)
}
