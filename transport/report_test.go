package transport_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
)

const costly = "{ things(first: 3) { nodes { name } } }" // 1 connection and 3 things

// An answer has its cost and its duration if the request asks for them, over each connection.
func TestReport(t *testing.T) {
	h := handler(inTime())
	address, _ := socketServer(t, h)
	for extensions, want := range map[string][]string{
		`{"cost":true,"durationMs":true}`: {"cost", "durationMs"},
		`{"cost":true}`:                   {"cost"},
		`{"work":true,"objects":true}`:    {"work", "objects"},
		`{"durationMs":true,"cost":null}`: {"durationMs"},
		`{"cost":false}`:                  nil,
		``:                                nil,
	} {
		r := request{query: costly, extensions: extensions}
		for connection, text := range map[string]string{
			"GET": r.get(h, "").Body.String(), "POST": r.post(h, "").Body.String(), "WebSocket": r.socket(t, address),
			"stream": r.get(h, "text/event-stream").Body.String(),
		} {
			got := extensionsIn(t, text)
			if len(got) != len(want) {
				t.Errorf("%s %s: %s", connection, extensions, text)
			}
			for _, name := range want {
				value, ok := got[name].(float64)
				least, most := 0.0, 0.0 // the fields take no work, and nothing counts their objects
				switch name {
				case "cost":
					least, most = 4, 4
				case "durationMs":
					least, most = 0.001, 10_000
				}
				if !ok || value < least || value > most {
					t.Errorf("%s %s: %s", connection, extensions, text)
				}
			}
		}
	}
}

// extensionsIn returns the extensions of an answer, which may be in a message or an event.
func extensionsIn(t *testing.T, text string) map[string]any {
	t.Helper()
	if _, event, isStream := strings.Cut(text, "event: next\ndata: "); isStream {
		text, _, _ = strings.Cut(event, "\n")
	}
	var answer struct {
		Extensions map[string]any
		Payload    struct{ Extensions map[string]any }
	}
	if err := json.Unmarshal([]byte(text), &answer); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	if answer.Extensions == nil {
		return answer.Payload.Extensions
	}
	return answer.Extensions
}

// The duration is that of the whole answer, and an answer with errors has it too.
func TestReport_duration(t *testing.T) {
	o := inTime()
	o.Timeout = 20 * time.Millisecond
	text := request{query: "{ late answer }", extensions: `{"durationMs":true}`}.post(handler(o), "").Body.String()
	if took, _ := extensionsIn(t, text)["durationMs"].(float64); took < 20 {
		t.Errorf("%v ms: %s", took, text)
	}
}

// The answers of a subscription have its cost. They have no duration, because they wait for what happens.
func TestReport_subscription(t *testing.T) {
	address, _ := socketServer(t, handler(inTime()))
	r := request{query: "subscription { timeLeft }", extensions: `{"cost":true,"durationMs":true}`}
	if got := extensionsIn(t, r.socket(t, address)); len(got) != 1 || got["cost"] != 0.0 {
		t.Error(got)
	}
}

// Anything but true and false is refused.
func TestReport_refuses(t *testing.T) {
	for _, extensions := range []string{`{"cost":1}`, `{"work":1}`, `{"objects":[]}`, `{"durationMs":"yes"}`, `{"cost":{}}`} {
		recorder := request{query: costly, extensions: extensions}.post(handler(inTime()), "")
		if recorder.Code != 400 || !strings.Contains(recorder.Body.String(), "neither true nor false") {
			t.Errorf("%s: %d %s", extensions, recorder.Code, recorder.Body)
		}
	}
}
