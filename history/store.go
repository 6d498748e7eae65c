package history

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/klauspost/compress/zstd"
)

// stored is the JSON that the journal keeps of a change. Its names are short because there is one for each change.
type stored struct {
	Was       Values                `json:"w,omitempty"`
	Is        Values                `json:"i,omitempty"`
	CreatedAt *time.Time            `json:"c,omitempty"`
	Redirects map[string][2]*string `json:"r,omitempty"`
}

// dictionary has words that documents often have. It belongs to the stored form: a later version adds another with another number.
const dictionary = `"retraction":{"reason":"","source":""},"wikidataId":"Q1","broader":[""],"kind":"ISSUE","publisher":"","author":"",` +
	`"publishedOn":"20","tenures":[{"id":"/head-of-state-","office":"HEAD_OF_GOVERNMENT","title":[{"lang":"en","text":"Minister of ` +
	`Foreign Affairs"},{"lang":"en","text":"President of "},{"lang":"en","text":"Prime Minister of "}],"of":"","from":"20","to":"20",` +
	`"asOf":"20","citations":[{"source":"wikidata","stance":"CONFIRMS"}],"standing":"ASSERTED"},{"about":[""],"addressees":[""],` +
	`"mentions":[{"entity":"united-states","start":1,"end":2},{"entity":"russia","start":"end":}],"renditions":[{"text":"","form":` +
	`"VERBATIM","lang":"en","source":"white-house-","translated":true}],"speaker":"","speakerNamedAs":"","date":"20","meeting":` +
	`"kremlin-","position":1,"kind":"SPEECH","url":"https://www.state.gov/","https://en.kremlin.ru/events/president/news/","archivedUrl":` +
	`"https://web.archive.org/web/20","type":"OFFICIAL_TRANSCRIPT","language":"en","names":[{"lang":"en","text":"Meeting with President ` +
	`of "},{"lang":"ru","text":"Встреча с Президентом "}],"summary":[{"lang":"en","text":""}],` +
	`"accounts":[{"text":"","lang":"en","source":""}],` +
	`"participants":[{"actor":"vladimir-putin","role":"HOST","title":"","affiliation":"russia","namedAs":"","delegationOf":""},` +
	`{"actor":"","role":"PARTICIPANT"}],` +
	`"format":"BILATERAL","setting":"STANDALONE","mode":"IN_PERSON","status":"HELD","start":"20","startsAt":"20","timeZone":"Europe/Moscow",` +
	`"city":"Moscow","place":"moscow","country":"russia","venue":"","standing":"ASSERTED",` +
	`"citations":[{"source":"kremlin-","stance":"CONFIRMS"}]`

const (
	dictionaryID = 1
	// plainUpTo is the length up to which a text stays as it is, because compressing makes it no shorter.
	plainUpTo = 64
)

var (
	packer = must(zstd.NewWriter(nil, zstd.WithEncoderDictRaw(dictionaryID, []byte(dictionary)),
		zstd.WithEncoderCRC(false), zstd.WithEncoderConcurrency(1)))
	unpacker = must(zstd.NewReader(nil, zstd.WithDecoderDictRaw(dictionaryID, []byte(dictionary)), zstd.WithDecoderConcurrency(1)))
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err) // the options are constant
	}
	return value
}

// Text returns what the journal stores of a change: JSON, compressed by zstd and in Base64 if that is shorter.
func (k Kept) Text() string {
	s := stored{Was: k.Was, Is: k.Is}
	if !k.CreatedAt.IsZero() {
		s.CreatedAt = &k.CreatedAt
	}
	if len(k.Redirects) > 0 {
		s.Redirects = make(map[string][2]*string, len(k.Redirects))
		for id, r := range k.Redirects {
			s.Redirects[id] = [2]*string{r.Was, r.Is}
		}
	}
	text, err := json.Marshal(s)
	if err != nil {
		panic(err) // the values are JSON
	}
	if len(text) <= plainUpTo {
		return string(text)
	}
	return base64.RawStdEncoding.EncodeToString(packer.EncodeAll(text, nil))
}

// ReadKept reads what Text returned. An empty text is that of a change without values.
func ReadKept(text string) (Kept, error) {
	if text == "" {
		return Kept{}, nil
	}
	unpacked := []byte(text)
	if !strings.HasPrefix(text, "{") {
		packed, err := base64.RawStdEncoding.DecodeString(text)
		if err != nil {
			return Kept{}, fmt.Errorf("values of a change: %w", err)
		}
		if unpacked, err = unpacker.DecodeAll(packed, nil); err != nil {
			return Kept{}, fmt.Errorf("values of a change: %w", err)
		}
	}
	var s stored
	if err := json.Unmarshal(unpacked, &s); err != nil {
		return Kept{}, fmt.Errorf("values of a change: %w", err)
	}
	k := Kept{IsKnown: true, Was: s.Was, Is: s.Is}
	if s.CreatedAt != nil {
		k.CreatedAt = *s.CreatedAt
	}
	if len(s.Redirects) > 0 {
		k.Redirects = make(map[string]Redirect, len(s.Redirects))
		for id, r := range s.Redirects {
			k.Redirects[id] = Redirect{Was: r[0], Is: r[1]}
		}
	}
	return k, nil
}
