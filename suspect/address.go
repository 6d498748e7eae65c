package suspect

import (
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/publicsuffix"
)

// Address is the address of a page in the form in which the usual ways to write it are the same: without scheme, user, port and
// fragment, without www and the like, without what follows readers around, and that of the page itself instead of an archived copy.
type Address struct {
	Host, Path, Query string
	IsArchived        bool
	// IsShort: it is that of an archive, and does not tell which page it has.
	IsShort bool
}

// archived matches copies in archives, with the address of the page.
var archived = []*regexp.Regexp{
	regexp.MustCompile(`^(?:web\.)?archive\.org/(?:web|wayback)/[^/]+/(.+)$`),
	regexp.MustCompile(`^archive\.(?:ph|is|today|md|fo|li|vn)/(?:[^/]+/)?(https?:/.+)$`),
	regexp.MustCompile(`^(?:www\.)?webarchive\.org\.uk/(?:[^/]+/)*[0-9]+/(.+)$`),
	regexp.MustCompile(`^webarchive\.nationalarchives\.gov\.uk/(?:[^/]+/)*[0-9]+/(.+)$`),
	regexp.MustCompile(`^perma\.cc/[^/]+/(https?:/.+)$`),
	regexp.MustCompile(`^webcache\.googleusercontent\.com/search\?q=cache:(?:[^:/]+:)?(.+)$`),
	regexp.MustCompile(`^(?:[a-z-]+\.)?(?:webcitation\.org|ghostarchive\.org)/.*?(https?:/.+)$`),
}

// shortOf are archives whose addresses need not tell which page they have.
var shortOf = regexp.MustCompile(`^(?:archive\.(?:ph|is|today|md|fo|li|vn)|perma\.cc|(?:www\.)?webcitation\.org|ghostarchive\.org)$`)

// lead matches what hosts have before their names in forms for some readers.
var lead = regexp.MustCompile(`^(?:www[0-9]?|m|mobile|amp|wap|touch)[.-]`)

// moved are hosts that have the pages of another one, under the same paths.
var moved = []struct {
	from *regexp.Regexp
	to   string
}{
	{regexp.MustCompile(`^[a-z-]*whitehouse[0-9]?\.archives\.gov$`), "whitehouse.gov"},
	{regexp.MustCompile(`^[0-9]{4}-[0-9]{4}\.(state|usaid)\.gov$`), "$1.gov"},
	{regexp.MustCompile(`^([^.]+)\.blogspot\.[a-z.]+$`), "$1.blogspot.com"}, // sends readers to that of their country
	{regexp.MustCompile(`^([a-z-]+)\.m\.(wiki[a-z]+\.org)$`), "$1.$2"},
}

// identifier matches a digital object identifier in an address, where sites that have the object name it.
var identifier = regexp.MustCompile(`(?i)\bdoi(?:\.org/|:|/(?:(?:abs|full|pdf|epdf|book)/)?)(10\.[0-9]{4,9}/[^?#&]+)`)

// repository matches the first page of a repository of code, at any of its branches.
var repository = regexp.MustCompile(`^(/[^/]+/[^/]+?)(?:\.git)?(?:/(?:-/)?(?:tree|blob)/(?:main|master|head))?(?:/readme\.md)?$`)

var repositoryHosts = []string{"github.com", "gitlab.com", "codeberg.org"}

// following are the parameters of queries that follow readers around, or ask for another form of a page.
var following = regexp.MustCompile(`^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|ref|ref_src|referrer|source|src|` +
	`cmp|cmpid|ocid|ftag|share|shared|smid|smtyp|at_.*|xtor|spm|amp|outputtype|output|` +
	`print|printable|view|mode|mobile|nocache|cb|ts|s_cid|sh|feature)$`)

// endings are the last parts of paths that show the same page in another form.
var endings = []string{"amp", "print", "printable", "mobile", "m", "full", "single-page", "index", "default"}

// AddressOf takes an address apart. The result is zero for a text that is no address.
func AddressOf(text string) Address {
	text = strings.TrimSpace(text)
	var a Address
	for range 3 { // an archive may have a copy of an archive
		rest, ok := pageOf(text)
		if !ok {
			break
		}
		text, a.IsArchived = rest, true
	}
	if !strings.Contains(text, "://") && text != "" {
		text = "http://" + strings.TrimLeft(text, "/")
	}
	u, err := url.Parse(text)
	if err != nil || u.Hostname() == "" {
		return Address{}
	}
	a.Host = strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	for lead.MatchString(a.Host) && strings.Count(a.Host, ".") > 1 {
		a.Host = lead.ReplaceAllString(a.Host, "")
	}
	for _, of := range moved {
		a.Host = of.from.ReplaceAllString(a.Host, of.to)
	}
	if plain, err := url.PathUnescape(u.String()); err == nil {
		if m := identifier.FindStringSubmatch(plain); m != nil {
			return Address{Host: "doi.org", Path: "/" + strings.ToLower(strings.TrimRight(m[1], "/.")), IsArchived: a.IsArchived}
		}
	}
	a.IsShort = shortOf.MatchString(a.Host)
	a.Path = pathOf(u.Path)
	if slices.Contains(repositoryHosts, a.Host) {
		a.Path = repository.ReplaceAllString(a.Path, "$1")
	}
	a.Query = queryOf(u.Query())
	return a
}

// pageOf returns the address of the page of which an address is an archived copy.
func pageOf(text string) (page string, isArchived bool) {
	_, rest, found := strings.Cut(text, "://")
	if !found {
		rest = text
	}
	host, at, _ := strings.Cut(rest, "/")
	for _, of := range archived {
		if m := of.FindStringSubmatch(strings.ToLower(host) + "/" + at); m != nil {
			page := m[1]
			if strings.Contains(page, "%3A%2F%2F") || strings.Contains(page, "%3a%2f%2f") {
				if plain, err := url.QueryUnescape(page); err == nil {
					page = plain
				}
			}
			for _, scheme := range []string{"http:/", "https:/"} { // some write one slash
				if after, is := strings.CutPrefix(page, scheme); is {
					page = scheme + "/" + strings.TrimLeft(after, "/")
				}
			}
			return page, true
		}
	}
	return "", false
}

// pathOf returns a path without what shows the same page in another form.
func pathOf(text string) string {
	clean := path.Clean("/" + strings.ToLower(text))
	for clean != "/" {
		last := path.Base(clean)
		bare := strings.TrimSuffix(last, path.Ext(last))
		switch ext := path.Ext(last); {
		case slices.Contains(endings, bare) && (ext == "" || len(ext) < 6):
			clean = path.Dir(clean)
		case slices.Contains([]string{".html", ".htm", ".shtml", ".php", ".aspx", ".asp", ".jsp", ".amp"}, ext):
			clean = strings.TrimSuffix(clean, ext)
		default:
			return clean
		}
	}
	return ""
}

func queryOf(values url.Values) string {
	for key := range values {
		isMobile := key == "m" && values.Get(key) == "1"
		if isMobile || following.MatchString(strings.ToLower(key)) {
			delete(values, key)
		}
	}
	return strings.ToLower(values.Encode()) // sorted by key
}

// above returns the path without its last part, or "" if it has one.
func (a Address) above() string {
	if above := path.Dir(a.Path); above != "/" && above != "." {
		return above
	}
	return ""
}

// site returns the name of the site, such as bbc of www.bbc.co.uk and bbc.com, or "" if the host has none.
func (a Address) site() string {
	domain, err := publicsuffix.EffectiveTLDPlusOne(a.Host)
	if err != nil {
		return ""
	}
	name, _, _ := strings.Cut(domain, ".")
	return name
}

// isTelling reports whether the path alone tells which page is meant.
func (a Address) isTelling() bool { return len(a.Path) > 24 && strings.Count(a.Path, "/") > 1 }
