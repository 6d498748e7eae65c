package transport

import "testing"

// A client may use an id again as soon as it has completed an operation, which may take a while to end.
func TestSocket_idsAgain(t *testing.T) {
	s := &socket{isInit: true, active: map[string]string{}, clients: map[string]string{}}
	check := func(kind string) string {
		m := message{Type: kind, ID: "a", Payload: []byte(`{"query": "{ x }"}`)}
		if code, reason := s.check(&m); code != 0 {
			t.Fatal(reason)
		}
		return m.ID
	}
	first := check("subscribe")
	if check("complete") != first {
		t.Error("another operation is completed")
	}
	if check("complete") != "" {
		t.Error("an operation is completed twice")
	}
	second := check("subscribe")
	if _, isActive := s.client(message{Type: "complete", ID: first}); isActive {
		t.Error("the end of the first operation is taken for that of the second")
	}
	if id, isActive := s.client(message{Type: "next", ID: second}); id != "a" || !isActive {
		t.Errorf("the second operation is %q, active: %v", id, isActive)
	}
	s.client(message{Type: "complete", ID: second})
	if len(s.active)+len(s.clients) > 0 {
		t.Error("something is left of an operation that has ended")
	}
}
