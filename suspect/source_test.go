package suspect_test

import (
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/suspect"
)

func TestSources(t *testing.T) {
	const page = "https://www.example.org/world/2023/10/18/xi-and-putin-meet-in-beijing"
	for name, test := range map[string]struct {
		a, b string
		why  model.SuspectReason // "" if the two are not to be named
	}{
		"http and https":             {page, "http://www.example.org/world/2023/10/18/xi-and-putin-meet-in-beijing", model.SuspectReasonSameAddress},
		"without www":                {page, "https://example.org/world/2023/10/18/xi-and-putin-meet-in-beijing", model.SuspectReasonSameAddress},
		"a slash and a fragment":     {page, page + "/#comments", model.SuspectReasonSameAddress},
		"for mobile phones":          {page, "https://m.example.org/world/2023/10/18/xi-and-putin-meet-in-beijing", model.SuspectReasonSameAddress},
		"an ending":                  {page, page + ".html?utm_source=x&fbclid=1", model.SuspectReasonSameAddress},
		"to print":                   {page, page + "/print", model.SuspectReasonSameAddress},
		"a port":                     {page, "https://www.example.org:443/world/2023/10/18/xi-and-putin-meet-in-beijing", model.SuspectReasonSameAddress},
		"Wayback Machine":            {page, "https://web.archive.org/web/20231019000000/" + page, model.SuspectReasonArchivedCopy},
		"Wayback Machine, one slash": {page, "web.archive.org/web/20231019000000id_/http:/www.example.org/world/2023/10/18/xi-and-putin-meet-in-beijing", model.SuspectReasonArchivedCopy},
		"archive.today":              {page, "https://archive.ph/2023.10.19-000000/" + page, model.SuspectReasonArchivedCopy},
		"two copies":                 {"https://archive.is/newest/" + page, "https://web.archive.org/web/2023/" + page, model.SuspectReasonSameAddress},
		"moved to the archive of the publisher": {
			"https://www.whitehouse.gov/x", "https://web.archive.org/web/2023/https://bidenwhitehouse.archives.gov/x/", model.SuspectReasonArchivedCopy,
		},
		"the mirror of a country":            {"https://pages.blogspot.com/2014/08/summit.html", "http://pages.blogspot.co.uk/2014/08/summit.html?m=1", model.SuspectReasonSameAddress},
		"in a language, for mobile phones":   {"https://en.wikipedia.org/wiki/APEC", "https://en.m.wikipedia.org/wiki/APEC", model.SuspectReasonSameAddress},
		"a page of a number, from a section": {"https://en.example.org/view/AEN20221115002752315", "https://m-en.example.org/view/AEN20221115002752315?section=news", model.SuspectReasonSameAddress},
		"with the headline in the path":      {"https://www.scmp.com/news/article/3201473/", "https://amp.scmp.com/news/china/article/3201473/xi-meets-leaders", model.SuspectReasonSamePath},
		"an identifier":                      {"https://doi.org/10.7910/DVN/0TJX8Y", "https://data.example.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/0TJX8Y", model.SuspectReasonSameAddress},
		"a branch of a repository":           {"https://github.com/owner/dataset", "https://www.github.com/owner/dataset.git", model.SuspectReasonSameAddress},
		"a file of a repository":             {"https://github.com/owner/dataset", "https://github.com/owner/dataset/blob/main/x.csv", ""},
		"numbers that are like days":         {"https://en.example.cn/n3/2023/1018/c90000-20085804.html", "https://en.example.cn/n3/2023/1018/c90000-20231281.html", ""},
		"another page":                       {page, "https://www.example.org/world/2023/10/18/xi-and-putin-part", ""},
		"another site":                       {"https://www.example.org/1", "https://www.example.com/1", ""},
		"another number in a query":          {"https://www.example.org/news?id=1", "https://www.example.org/news?id=2", ""},
		"the front page":                     {page, "https://www.example.org/", ""},
	} {
		t.Run(name, func(t *testing.T) {
			pairs := suspect.Sources([]suspect.Source{{ID: "a", URL: test.a}, {ID: "b", URL: test.b}})
			switch {
			case test.why == "" && len(pairs) > 0:
				t.Errorf("named %v, which are two", pairs)
			case test.why != "" && (len(pairs) != 1 || !hasReason(pairs[0], test.why)):
				t.Errorf("named %v, want one pair with %s", pairs, test.why)
			}
		})
	}
}

func TestSources_withoutTheSameAddress(t *testing.T) {
	const title = "Readout of the call of the President with the Prime Minister of Japan"
	page := suspect.Source{ID: "a", Name: title, Publisher: "White House", Published: "2013-05-02", URL: "https://www.whitehouse.gov/the-press-office/2013/05/02/readout-call-japan"}
	for name, test := range map[string]struct {
		other suspect.Source
		want  bool
	}{
		"at the archive of the publisher": {suspect.Source{URL: "https://obamawhitehouse.archives.gov/the-press-office/2013/05/02/readout-call-japan", Name: title}, true},
		"without an address":              {suspect.Source{Name: title, Publisher: "white house", Published: "2013-05-02"}, true},
		"a short archived address":        {suspect.Source{Name: title, Publisher: "White House", Published: "2013-05-02", URL: "https://archive.ph/AbCd1"}, true},
		"the same headline on another day": {suspect.Source{
			Name: title, Publisher: "White House", Published: "2013-07-11", URL: "https://www.whitehouse.gov/the-press-office/2013/07/11/readout-call-japan",
		}, false},
		"a translation": {suspect.Source{
			Name: title, Lang: "ja", Publisher: "White House", Published: "2013-05-02", URL: "https://jp.usembassy.gov/readout",
		}, false},
	} {
		test.other.ID = "b"
		page.Lang = "en"
		if pairs := suspect.Sources([]suspect.Source{page, test.other}); (len(pairs) == 1) != test.want {
			t.Errorf("%s: named %v", name, pairs)
		}
	}
}
