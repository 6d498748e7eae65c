package model_test

import (
	"errors"
	"fmt"
	"math"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/model"
)

func written(m graphql.Marshaler) string {
	var b strings.Builder
	m.MarshalGQL(&b)
	return b.String()
}

func isBadInput(err error) bool {
	var known *model.Error
	return errors.As(err, &known) && known.Code == model.CodeBadUserInput
}

// An Int is a whole number of 32 bits, and never a text.
func TestUnmarshalInt(t *testing.T) {
	t.Parallel()
	for _, good := range []any{int64(0), int64(-1), int64(math.MaxInt32), int64(math.MinInt32), 7} {
		if got, err := model.UnmarshalInt(good); err != nil || written(model.MarshalInt(got)) != fmt.Sprint(good) {
			t.Errorf("%v: %d, %v", good, got, err)
		}
	}
	for _, bad := range []any{int64(math.MaxInt32) + 1, int64(math.MinInt32) - 1, int64(1) << 32, "1", 1.0, nil, true} {
		if got, err := model.UnmarshalInt(bad); !isBadInput(err) {
			t.Errorf("%v is taken for %d, %v", bad, got, err)
		}
	}
}

func TestUnmarshalString(t *testing.T) {
	t.Parallel()
	if got, err := model.UnmarshalString(`a "b"`); err != nil || written(model.MarshalString(got)) != `"a \"b\""` {
		t.Errorf("%s, %v", got, err)
	}
	for _, bad := range []any{1, int64(1), 1.5, nil, true} {
		if got, err := model.UnmarshalString(bad); !isBadInput(err) {
			t.Errorf("%v is taken for %q, %v", bad, got, err)
		}
	}
}

func TestUnmarshalInstant(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"2023-10-18T18:00:00+09:00": `"2023-10-18T18:00:00+09:00"`, "2023-10-18T18:00:00.5Z": `"2023-10-18T18:00:00.5Z"`, "2023-10-18T18:00:00.000Z": `"2023-10-18T18:00:00Z"`,
	} {
		if got, err := model.UnmarshalInstant(text); err != nil || written(model.MarshalInstant(got)) != want {
			t.Errorf("%s is written %s, %v", text, written(model.MarshalInstant(got)), err)
		}
	}
	for _, bad := range []any{"2023-10-18", "2023-10-18T18:00:00", "", nil, int64(0), time.Now()} {
		if got, err := model.UnmarshalInstant(bad); !isBadInput(err) {
			t.Errorf("%v is taken for %v, %v", bad, got, err)
		}
	}
}

func TestUnmarshalLanguageTag(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"en": "en", "zh-hans": "zh-Hans", "EN-us": "en-US", "iw": "he", "und": "und"} {
		if got, err := model.UnmarshalLanguageTag(text); err != nil || written(model.MarshalLanguageTag(got)) != `"`+want+`"` {
			t.Errorf("%s is written %s, %v", text, got, err)
		}
	}
	for _, bad := range []any{"", "english language", "x!", nil, 7} {
		if got, err := model.UnmarshalLanguageTag(bad); !isBadInput(err) {
			t.Errorf("%v is taken for %q, %v", bad, got, err)
		}
	}
}

func TestDate_UnmarshalGQL(t *testing.T) {
	t.Parallel()
	var d model.Date
	if err := d.UnmarshalGQL("2023-10"); err != nil || written(d) != `"2023-10"` {
		t.Errorf("%s, %v", d, err)
	}
	for _, bad := range []any{"2023-13", "", nil, 2023} {
		if err := d.UnmarshalGQL(bad); !isBadInput(err) || d != "2023-10" {
			t.Errorf("%v makes %s, %v", bad, d, err)
		}
	}
	if today := model.Today(); today != model.Date(time.Now().UTC().Format(time.DateOnly)) && today != model.Date(time.Now().UTC().Add(-time.Minute).Format(time.DateOnly)) {
		t.Errorf("today is %s", today)
	}
}

// What may be null is null where it is empty, and is read as strictly as what may not.
func TestOptional(t *testing.T) {
	t.Parallel()
	for want, value := range map[string]graphql.Marshaler{
		`"Rome"`: model.Optional("Rome"), `"2023-10"`: model.Date("2023-10"), `"2023-10-18T18:00:00Z"`: model.DateTime("2023-10-18T18:00:00Z"), `"zh-Hans"`: model.Language("zh-Hans"),
	} {
		if got := written(value); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	for _, empty := range []graphql.Marshaler{model.Optional(""), model.Date(""), model.DateTime(""), model.Language("")} {
		if got := written(empty); got != "null" {
			t.Errorf("an empty %T is %s", empty, got)
		}
	}
	var text model.Optional
	var instant model.DateTime
	var tag model.Language
	if err := errors.Join(text.UnmarshalGQL("Rome"), instant.UnmarshalGQL("2023-10-18T18:00:00.50Z"), tag.UnmarshalGQL("zh-hans")); err != nil || text != "Rome" || instant != "2023-10-18T18:00:00.5Z" || tag != "zh-Hans" {
		t.Errorf("%s, %s, %s, %v", text, instant, tag, err)
	}
	if !isBadInput(text.UnmarshalGQL(7)) || !isBadInput(instant.UnmarshalGQL("2023")) || !isBadInput(tag.UnmarshalGQL("x!")) {
		t.Error("what is none is read")
	}
	if at, ok := model.DateTime("2023-10-18T18:00:00+09:00").Time(); !ok || at.UTC().Hour() != 9 {
		t.Errorf("%v, %v", at, ok)
	}
	if _, ok := model.DateTime("").Time(); ok {
		t.Error("no instant is one")
	}
}

// A refusal has the status of its reason, or says when to come back.
func TestError_Refuse(t *testing.T) {
	t.Parallel()
	for code, want := range map[model.Code]struct {
		status     int
		retryAfter string
	}{
		model.CodeUnauthenticated: {401, ""}, model.CodeTooLarge: {401, ""}, model.CodeOverloaded: {503, "1"}, model.CodeUnavailable: {503, "1"},
	} {
		w := httptest.NewRecorder()
		model.Errorf(code, "no %s", "way").Refuse(w, http.StatusUnauthorized)
		header := w.Header()
		if w.Code != want.status || header.Get("Retry-After") != want.retryAfter || header.Get("X-Content-Type-Options") != "nosniff" ||
			header.Get("Content-Type") != "application/json; charset=utf-8" ||
			w.Body.String() != `{"errors":[{"extensions":{"code":"`+string(code)+`"},"message":"no way"}]}`+"\n" {
			t.Errorf("%s: %d %v %s", code, w.Code, header, w.Body)
		}
	}
}

// A client sees that something went wrong, the log why.
func TestInternal(t *testing.T) {
	t.Parallel()
	cause := errors.New("secret")
	if err := model.Internal(cause); err.Code != model.CodeInternal || !errors.Is(err, cause) || strings.Contains(err.Error(), "secret") {
		t.Errorf("%+v", err)
	}
}
