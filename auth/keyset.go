package auth

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/MicahParks/jwkset"

	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
)

const (
	keySetEvery   = time.Hour        // between two fetches of a key set, so that withdrawn keys go
	keySetTimeout = 5 * time.Second  // of one fetch
	keySetRetry   = time.Second      // before the first repetition of a fetch that failed; the time doubles with each
	keySetMost    = time.Minute      // the longest time before a repetition
	keySetPause   = 2 * time.Second  // the shortest time between two fetches because of a key that is not known
	keyPatience   = 10 * time.Second // the longest time that a request waits for a key
	maxKeyWaiting = 100              // the largest number of requests that wait for a key
)

// errNoKeys is the error of a request with a token that no key can be found for now, although it may be good.
var errNoKeys = model.Errorf(model.CodeUnavailable,
	"The keys that verify the token cannot be fetched from its issuer: try again later, or read without a token.")

// keySet has the public keys of an issuer. The library fetches and parses them; the set decides when. A token with a key that is not
// known makes it fetch the keys again: the issuer may have a new one. Anybody can send such tokens, so that fetches have a pause between
// them, and all requests with such a token wait for the same fetch. The first token with a new key is thus good within the pause
// and the time of a fetch, also while others send keys that do not exist.
type keySet struct {
	jwkset.Storage // nil: only the methods below are called
	url            string
	client         *http.Client
	wanted         chan struct{} // a request waits for a key

	lock     sync.Mutex
	keys     jwkset.Storage // nil until the first fetch that succeeds
	failed   error          // of the last fetch
	started  int            // fetches
	finished int
	done     chan struct{} // closed when the next fetch has finished
	waiting  int           // requests
}

// checkKeySetURL refuses plain HTTP, over which anybody on the way could replace the keys, except on this machine.
func checkKeySetURL(address string) error {
	u, err := url.Parse(address)
	if err != nil || (u.Scheme != "https" && u.Scheme != "http") || u.Host == "" {
		return fmt.Errorf("%q is not an address of a key set", address)
	}
	if ip := net.ParseIP(u.Hostname()); u.Scheme == "http" && u.Hostname() != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return fmt.Errorf("%q: a key set comes over https, or from this machine: others could replace the keys on the way", address)
	}
	return nil
}

// newKeySet returns a key set that fetches its keys in the background until the context ends.
func newKeySet(ctx context.Context, address string, client *http.Client) *keySet {
	if client == nil {
		client = &http.Client{CheckRedirect: func(r *http.Request, via []*http.Request) error {
			if len(via) >= 10 {
				return errors.New("too many redirects")
			}
			return checkKeySetURL(r.URL.String())
		}}
	}
	k := &keySet{url: address, client: client, wanted: make(chan struct{}, 1), done: make(chan struct{})}
	goroutine.Background(ctx, k.run)
	return k
}

// run fetches the keys at intervals, and when a request waits for a key.
func (k *keySet) run(ctx context.Context) {
	retry := keySetRetry
	for {
		start := time.Now()
		wait := keySetEvery
		if err := k.fetch(ctx); err != nil {
			wait = retry
			retry = min(2*retry, keySetMost)
		} else {
			retry = keySetRetry
		}
		next := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			next.Stop()
			return
		case <-next.C:
			continue
		case <-k.wanted:
			next.Reset(time.Until(start.Add(keySetPause)))
		}
		select {
		case <-ctx.Done():
			next.Stop()
			return
		case <-next.C:
		}
	}
}

// fetch replaces the keys. If that fails, it logs why, and the earlier ones stay.
func (k *keySet) fetch(ctx context.Context) error {
	k.lock.Lock()
	k.started++
	k.lock.Unlock()
	keys, err := jwkset.NewStorageFromHTTP(k.url, jwkset.HTTPClientStorageOptions{Ctx: ctx, Client: k.client, HTTPTimeout: keySetTimeout})
	if err == nil {
		err = hasKey(ctx, keys)
	}
	k.lock.Lock()
	defer k.lock.Unlock()
	if err != nil && ctx.Err() == nil {
		slog.ErrorContext(ctx, "the key set of JSON Web Tokens could not be fetched", "url", k.url, "error", err)
	}
	if err == nil {
		if k.keys == nil || k.failed != nil {
			slog.InfoContext(ctx, "the key set of JSON Web Tokens was fetched", "url", k.url)
		}
		k.keys = keys
	}
	k.failed = err
	k.finished++
	close(k.done)
	k.done = make(chan struct{})
	return err
}

// hasKey returns an error for a set without keys: any JSON object is one, such as one about an error of the issuer.
func hasKey(ctx context.Context, keys jwkset.Storage) error {
	all, err := keys.KeyReadAll(ctx)
	if err == nil && len(all) == 0 {
		err = errors.New("it has no key that can be used")
	}
	return err
}

// KeyRead returns the key with an id. It waits for one fetch that begins from now on, unless the key is known.
func (k *keySet) KeyRead(ctx context.Context, id string) (jwkset.JWK, error) {
	keys := k.current()
	if keys != nil {
		if key, err := keys.KeyRead(ctx, id); err == nil {
			return key, nil
		}
	}
	keys, err := k.next(ctx)
	if err != nil {
		return jwkset.JWK{}, err
	}
	return keys.KeyRead(ctx, id)
}

// KeyReadAll returns all keys, for a token that names none.
func (k *keySet) KeyReadAll(ctx context.Context) ([]jwkset.JWK, error) {
	keys := k.current()
	if keys == nil {
		var err error
		if keys, err = k.next(ctx); err != nil {
			return nil, err
		}
	}
	return keys.KeyReadAll(ctx)
}

func (k *keySet) current() jwkset.Storage {
	k.lock.Lock()
	defer k.lock.Unlock()
	return k.keys
}

// next returns the keys of the first fetch that begins from now on, or of the very first one.
func (k *keySet) next(ctx context.Context) (jwkset.Storage, error) {
	ctx, cancel := context.WithTimeout(ctx, keyPatience)
	defer cancel()
	k.lock.Lock()
	defer k.lock.Unlock()
	fetch := k.started + 1
	if k.finished == 0 {
		fetch = 1
	}
	if k.waiting >= maxKeyWaiting {
		return nil, errNoKeys
	}
	k.waiting++
	defer func() { k.waiting-- }()
	for k.finished < fetch {
		done := k.done
		if k.started < fetch {
			select {
			case k.wanted <- struct{}{}:
			default: // somebody asked already
			}
		}
		k.lock.Unlock()
		select {
		case <-done:
		case <-ctx.Done():
		}
		k.lock.Lock()
		if ctx.Err() != nil {
			return nil, errNoKeys
		}
	}
	if k.failed != nil {
		return nil, errNoKeys
	}
	return k.keys, nil
}
