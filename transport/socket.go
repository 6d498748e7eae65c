package transport

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	gqlgen "github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/coder/websocket"
	"golang.org/x/net/http/httpguts"

	"github.com/sidelines/sidelines/admission"
	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
)

// Limits of a socket.
const (
	socketProtocol  = "graphql-transport-ws"
	maxSocketActive = 50 // operations at a time
)

// Close codes, most of them of https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
const (
	closeNormal            = 1000
	closeGoingAway         = 1001
	closeInternal          = 1011
	closeTryAgain          = 1013
	closeInvalidMessage    = 4400
	closeUnauthorized      = 4401
	closeForbidden         = 4403
	closeNotAcceptable     = 4406
	closeInitTimeout       = 4408
	closeSubscriberExists  = 4409
	closeTooManyOperations = 4429
)

// socketTransport is the transport of gqlgen over connections that enforce the protocol, see socket. By itself, gqlgen keeps idle
// sockets open, loses operations with a repeated id, and accepts an older protocol.
type socketTransport struct {
	gqlgen.Websocket
	gate *admission.Gate // bounds open sockets; nil for no bound
}

// gqlgen treats an error before execution as a response with data, unless it knows the code.
func init() {
	for _, code := range []model.Code{
		model.CodeLimitExceeded, model.CodeBadUserInput, model.CodeInternal,
		model.CodeBadRequest, model.CodeNotKept, model.CodeNoDocument, model.CodeNotTrusted,
	} {
		errcode.RegisterErrorType(string(code), errcode.KindProtocol)
	}
}

func newSocketTransport(patience Patience, origins []string, maxMessage int64, gate *admission.Gate) socketTransport {
	patterns := make([]string, len(origins))
	for i, origin := range origins {
		patterns[i] = literal.Replace(origin)
	}
	return socketTransport{gqlgen.Websocket{
		Implementation: acceptor{patience, patterns, maxMessage}, InitFunc: initSocket,
		PingPongInterval: patience.Ping, PayloadReadLimit: &maxMessage,
	}, gate}
}

// socketKey is the key in the context of the socket that the acceptor made.
type socketKey struct{}

// Do serves one socket until it is closed.
func (t socketTransport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	leave, refused := admitSocket(r.Context(), t.gate)
	if refused != nil {
		refused.Refuse(w, http.StatusServiceUnavailable)
		return
	}
	defer leave()
	_ = http.NewResponseController(w).SetReadDeadline(time.Time{}) // of the HTTP request; fails only for the recorder of a test
	var s *socket
	ctx := context.WithValue(r.Context(), socketKey{}, &s)
	err := goroutine.Try(ctx, func() error { t.Websocket.Do(w, r.WithContext(ctx), exec); return nil })
	if s == nil {
		return // it was not a WebSocket
	}
	if err != nil {
		s.close(closeInternal, err.Error())
	}
	s.end()
}

// initSocket reads the token of connection_init, {"Authorization": "Bearer ..."}, because a browser cannot send a header with a
// WebSocket. Without it, the header of the request counts.
func initSocket(ctx context.Context, payload gqlgen.InitPayload) (context.Context, *gqlgen.InitPayload, error) {
	s := *ctx.Value(socketKey{}).(**socket)
	identity := auth.From(ctx)
	for _, key := range []string{"Authorization", "authorization"} {
		if _, isText := payload[key].(string); payload[key] != nil && !isText {
			s.close(closeForbidden, "Forbidden: Authorization in connection_init is not a string")
			return ctx, nil, errors.New("forbidden")
		}
	}
	if header := payload.Authorization(); header != "" {
		var err error
		if identity, err = auth.Present(ctx, header); err != nil {
			s.refuseToken(err)
			return ctx, nil, err
		}
	}
	if identity.Role == "" {
		s.close(closeUnauthorized, "Unauthorized: reading takes a token in connection_init")
		return ctx, nil, errors.New("unauthorized")
	}
	if reason := identity.Over(); reason != nil { // since the handshake
		s.close(closeForbidden, "Forbidden: "+reason.Error())
		return ctx, nil, reason
	}
	s.endWith(identity)
	return auth.As(ctx, identity), nil, nil
}

// Supports reports whether the request is for a WebSocket.
func (socketTransport) Supports(r *http.Request) bool { return wantsSocket(r) }

func wantsSocket(r *http.Request) bool {
	return httpguts.HeaderValuesContainsToken(r.Header.Values("Upgrade"), "websocket")
}

// acceptor makes sockets.
type acceptor struct {
	patience Patience
	origins  []string // patterns of other origins whose pages may open a socket
	// maxMessage is the largest size of a message in bytes.
	maxMessage int64
}

// literal escapes the brackets of an IPv6 address for package path.
var literal = strings.NewReplacer("[", `\[`, "]", `\]`)

func (a acceptor) Accept(w http.ResponseWriter, r *http.Request, _ gqlgen.WebsocketAcceptOptions) (gqlgen.WebsocketConn, error) {
	// Refuse pages of other origins, because the browser would send the credentials for this one.
	options := websocket.AcceptOptions{Subprotocols: []string{socketProtocol}, OriginPatterns: a.origins}
	conn, err := websocket.Accept(handshakeWriter{w}, r, &options)
	if err != nil {
		return nil, err
	}
	conn.SetReadLimit(a.maxMessage)
	s := &socket{ctx: r.Context(), conn: conn, receive: a.patience.Receive, active: map[string]string{}, clients: map[string]string{}}
	*r.Context().Value(socketKey{}).(**socket) = s
	s.init = goroutine.AfterFunc(s.ctx, a.patience.Init, func() { s.close(closeInitTimeout, "Connection initialisation timeout") })
	s.forget = whenStopping(r.Context(), func() { s.close(closeGoingAway, "The server stops") })
	if conn.Subprotocol() != socketProtocol {
		s.close(closeNotAcceptable, "Subprotocol not acceptable: use "+socketProtocol)
	}
	return s, nil
}

// socket is a connection that enforces the rules of the protocol.
type socket struct {
	ctx    context.Context // for the log
	conn   *websocket.Conn
	init   *time.Timer // limits the wait for connection_init
	free   func()      // frees what waits for the end of the token; nil before connection_init
	forget func() bool
	// receive is how long the client may take to receive one message.
	receive time.Duration

	lock    sync.Mutex
	silence *time.Timer // limits the wait for the answer to a ping
	isInit  bool
	closed  bool
	// Each operation has an id of ours, because a client may reuse its id while the earlier operation is still ending.
	begun   int
	active  map[string]string // our ids by the client's
	clients map[string]string // the client's ids by ours
}

// message is a message of the protocol.
type message struct {
	Type    string          `json:"type"`
	ID      string          `json:"id,omitempty"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// NextReader returns the next valid message. It closes the socket if a message breaks the rules.
func (s *socket) NextReader() (int, io.Reader, error) {
	kind, text, err := s.conn.Read(context.Background())
	if err != nil {
		return 0, nil, gqlgen.ErrWebsocketClosed
	}
	var m message
	if kind != websocket.MessageText || decodeJSON(text, &m) != nil {
		s.close(closeInvalidMessage, "Invalid message: it is not a JSON object")
		return 0, nil, gqlgen.ErrWebsocketClosed
	}
	code, reason := s.check(&m)
	if code != 0 {
		s.close(code, reason)
		return 0, nil, gqlgen.ErrWebsocketClosed
	}
	if text, err = json.Marshal(m); err != nil {
		return 0, nil, err
	}
	return int(kind), bytes.NewReader(text), nil
}

// check returns 0 for a valid message, in which it replaces the id by ours, or else the close code.
func (s *socket) check(m *message) (code int, reason string) {
	s.lock.Lock()
	defer s.lock.Unlock()
	switch m.Type {
	case "connection_init", "ping", "pong":
		var payload map[string]any
		switch {
		case len(m.Payload) > 0 && json.Unmarshal(m.Payload, &payload) != nil:
			return closeInvalidMessage, "Invalid message: the payload of " + m.Type + " is not an object"
		case m.Type != "connection_init":
			return 0, ""
		case s.isInit:
			return closeTooManyOperations, "Too many initialisation requests"
		}
		s.isInit = true
		s.init.Stop()
	case "subscribe":
		payload, problem := readSubscribe(m.Payload)
		if m.ID == "" {
			problem = missingDocument
		}
		switch {
		case !s.isInit:
			return closeUnauthorized, "Unauthorized: connection_init comes first"
		case problem != "":
			return closeInvalidMessage, "Invalid message: " + problem
		case s.active[m.ID] != "":
			return closeSubscriberExists, "Subscriber for this id already exists"
		case len(s.active) >= maxSocketActive:
			return closeTooManyOperations, "Too many operations at a time"
		}
		s.begun++
		ours := strconv.Itoa(s.begun)
		s.active[m.ID], s.clients[ours] = ours, m.ID
		m.ID, m.Payload = ours, payload
	case "complete":
		if m.ID == "" {
			return closeInvalidMessage, "Invalid message: complete takes an id"
		}
		ours := s.active[m.ID]
		delete(s.active, m.ID)
		delete(s.clients, ours)
		m.ID = ours
	default:
		return closeInvalidMessage, "Invalid message: its type is unknown"
	}
	return 0, ""
}

// WriteJSON sends a message, unless its operation has ended. It disconnects a client that does not receive it in time.
func (s *socket) WriteJSON(v any) error {
	return goroutine.Try(s.ctx, func() error { return s.write(v) }) // gqlgen sends pings from another goroutine
}

func (s *socket) write(v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	var m message
	if err := json.Unmarshal(text, &m); err != nil {
		return err
	}
	if m.ID != "" {
		client, isActive := s.client(m)
		if !isActive {
			return nil
		}
		m.ID = client
		if text, err = json.Marshal(m); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), s.receive)
	defer cancel()
	if err := s.conn.Write(ctx, websocket.MessageText, text); err != nil {
		_ = s.conn.CloseNow()
		return err
	}
	return nil
}

// client returns the client's id of the operation of a message. The messages error and complete end the operation.
func (s *socket) client(m message) (id string, isActive bool) {
	s.lock.Lock()
	defer s.lock.Unlock()
	id, isActive = s.clients[m.ID]
	if m.Type == "complete" || m.Type == "error" {
		delete(s.clients, m.ID)
		delete(s.active, id)
	}
	return id, isActive
}

// WriteClose closes the socket, unless it was closed already for a more specific reason.
func (s *socket) WriteClose(code int, reason string) error {
	s.close(code, reason)
	return nil
}

func (s *socket) close(code int, reason string) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.closed {
		return
	}
	s.closed = true
	goroutine.Go(s.ctx, func() { _ = s.conn.Close(websocket.StatusCode(code), reason) }) // Close waits up to 5 s for the client
}

// SetReadDeadline disconnects the client if it has not answered a ping by the deadline. The zero time cancels that.
func (s *socket) SetReadDeadline(deadline time.Time) error {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.silence != nil {
		s.silence.Stop()
	}
	if !deadline.IsZero() {
		s.silence = goroutine.AfterFunc(s.ctx, time.Until(deadline), func() { _ = s.conn.CloseNow() }) // fails only if it is closed
	}
	return nil
}

// refuseToken closes the socket because its token does not identify anybody, for now or for ever.
func (s *socket) refuseToken(err error) {
	var refusal *model.Error
	if errors.As(err, &refusal) && refusal.Code == model.CodeUnavailable {
		s.close(closeTryAgain, "Try again later: the keys that verify the token cannot be fetched")
		return
	}
	s.close(closeForbidden, "Forbidden: the token is not known here, or no longer good")
}

// endWith closes the socket when its token ends.
func (s *socket) endWith(identity auth.Identity) {
	valid, cancel := identity.Until(s.ctx)
	stop := goroutine.WhenDone(valid, func() {
		if reason := auth.Ended(valid); reason != nil {
			s.close(closeForbidden, "Forbidden: "+reason.Error())
		}
	})
	s.free = func() { stop(); cancel() }
}

// end closes the socket and frees its resources when the transport has finished. gqlgen leaves some sockets open.
func (s *socket) end() {
	s.close(closeNormal, "")
	_ = s.SetReadDeadline(time.Time{}) // never fails
	s.forget()
	s.init.Stop()
	if s.free != nil {
		s.free()
	}
}

// Close ends the connection, unless a close code was sent, after which it ends by itself.
func (s *socket) Close() error {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.closed {
		return nil
	}
	return s.conn.CloseNow()
}

// Subprotocol returns the protocol of the connection.
func (s *socket) Subprotocol() string { return s.conn.Subprotocol() }
