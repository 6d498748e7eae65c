package main

import (
	"cmp"
	"fmt"
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// fact is an entry of curated_facts/facts.json: a forum edition or a meeting.
type fact struct {
	Kind         string   `json:"kind"`
	ID           string   `json:"id"`
	Series       string   `json:"series"`
	Edition      int      `json:"edition"`
	Name         string   `json:"name"`
	Start        string   `json:"start"`
	End          string   `json:"end"`
	HostCity     string   `json:"host_city"`
	HostCountry  string   `json:"host_country"`
	Date         string   `json:"date"`
	Place        string   `json:"place"`
	Country      string   `json:"country"`
	Participants []string `json:"participants"`
	Format       string   `json:"format"`
	Sidelines    string   `json:"on_sidelines_of"`
	Evidence     string   `json:"sideline_evidence"`
	Seen         []string `json:"seen"`
	Note         string   `json:"note"`
	Confidence   string   `json:"confidence"`
}

// inReport are the facts that data/report-2023-10-18.json tells in full.
var inReport = []string{"brf-2023", "xp-2023-10-18"}

var seriesRecords = map[string]*model.ForumSeries{
	"Belt and Road Forum for International Cooperation": {
		NamedBase:    named("belt-and-road-forum", append(texts("Belt and Road Forum for International Cooperation", "일대일로 국제협력 정상포럼", "“一带一路”国际合作高峰论坛", "Форум международного сотрудничества «Один пояс, один путь»"), slices.Concat(en("Belt and Road Forum"), en("BRI Forum"))...)),
		Abbreviation: "BRF",
		About:        []string{"belt-and-road-initiative"},
	},
	"G20": {
		NamedBase:    model.NamedBase{EntityBase: model.EntityBase{ID: "g20"}, Names: texts("G20", "주요 20개국 정상회의", "二十国集团领导人峰会", "Саммит «Большой двадцатки»"), WikidataID: "Q19771"},
		Abbreviation: "G20",
	},
	"APEC Economic Leaders Meeting": {
		NamedBase:    named("apec", texts("APEC Economic Leaders' Meeting", "아시아태평양경제협력체 정상회의", "亚太经合组织领导人非正式会议", "Саммит АТЭС")),
		Abbreviation: "APEC",
	},
	"SCO Council of Heads of State": {
		NamedBase:    named("sco", texts("Council of Heads of State of the Shanghai Cooperation Organisation", "상하이협력기구 정상회의", "上海合作组织成员国元首理事会", "Совет глав государств — членов ШОС")),
		Abbreviation: "SCO",
	},
	"BRICS": {
		NamedBase:    named("brics", texts("BRICS summit", "브릭스 정상회의", "金砖国家领导人会晤", "Саммит БРИКС")),
		Abbreviation: "BRICS",
	},
}

// forumNames are names that the facts abbreviate.
var forumNames = map[string][]model.LocalizedText{
	"brf-2017":  texts("First Belt and Road Forum for International Cooperation", "제1회 일대일로 국제협력 정상포럼", "首届“一带一路”国际合作高峰论坛", "Первый форум международного сотрудничества «Один пояс, один путь»"),
	"brf-2019":  texts("Second Belt and Road Forum for International Cooperation", "제2회 일대일로 국제협력 정상포럼", "第二届“一带一路”国际合作高峰论坛", "Второй форум международного сотрудничества «Один пояс, один путь»"),
	"apec-2017": {{Lang: "en", Text: "APEC Da Nang"}, {Lang: "en", Text: "APEC Danang"}},
}

// meetingIDs are the first words of meetings' ids, by the first word of the facts' ids.
var meetingIDs = map[string]string{
	"xp": "xi-putin", "xpb": "xi-putin-battulga", "ric": "russia-india-china", "bricsinf": "brics-informal", "xb": "xi-biden",
	"xt": "xi-trump", "pt": "putin-trump", "pmoon": "putin-moon", "pduterte": "putin-duterte", "yx": "yoon-xi",
	"po": "putin-orban", "pv": "putin-vo-van-thuong",
}

// datesInDispute are the versions of dates that the notes of the facts tell.
var datesInDispute = map[string][]model.DisputedValue{
	"brics-2017": {
		{Value: "2017-09-03", Citations: []model.Citation{{Source: "tass-962238"}}},
		{Value: "2017-09-04", Citations: []model.Citation{{Source: "tass-963397"}}},
	},
}

// smallPlaces are places that the list of cities lacks, or has in another state.
var smallPlaces = map[string]string{"Bali": "Asia/Makassar", "Benaulim": "Asia/Kolkata", "Woodside": "America/Los_Angeles"}

// familyNameFirst are persons whose family name comes first.
var familyNameFirst = map[string]bool{"xi-jinping": true, "moon-jae-in": true, "yoon-suk-yeol": true}

func texts(english, korean, chinese, russian string) []model.LocalizedText {
	return []model.LocalizedText{{Lang: "en", Text: english}, {Lang: "ko", Text: korean}, {Lang: "zh", Text: chinese}, {Lang: "ru", Text: russian}}
}

type curated struct {
	countries *countries
	zones     map[string]string // IANA time zone by city and country code
	sources   map[string]*model.Source
	forumIDs  map[string]string // the facts' id to ours
}

// readCurated makes the curated facts into a document; its sources come apart, because pages may tell more of them.
func readCurated(raw string, c *countries) (*model.Document, map[string]*model.Source, error) {
	var facts []fact
	if err := readJSON(filepath.Join(raw, "curated_facts", "facts.json"), &facts); err != nil {
		return nil, nil, err
	}
	cities, err := readCSV(filepath.Join(raw, "geonames_cities", "cities.csv"))
	if err != nil {
		return nil, nil, err
	}
	k := &curated{countries: c, zones: map[string]string{}, sources: map[string]*model.Source{}, forumIDs: map[string]string{"brf-2023": "belt-and-road-forum-2023"}}
	for _, city := range cities {
		k.zones[slug(city["name"])+" "+city["country_iso2"]] = city["timezone"]
	}
	d := &model.Document{}
	for _, f := range facts {
		if f.Kind == "forum_edition" && !slices.Contains(inReport, f.ID) {
			d.Forums = append(d.Forums, k.forum(f))
		}
	}
	for _, f := range facts {
		if f.Kind == "meeting" && !slices.Contains(inReport, f.ID) {
			d.Meetings = append(d.Meetings, k.meeting(f))
		}
	}
	return d, k.sources, nil
}

// seriesDocument is apart because the report refers to a series, and the facts to the report's forum.
func seriesDocument() *model.Document {
	d := &model.Document{Topics: []*model.Topic{initiative}}
	for _, name := range keys(seriesRecords) {
		d.ForumSeries = append(d.ForumSeries, seriesRecords[name])
	}
	return d
}

var initiative = &model.Topic{
	NamedBase: named("belt-and-road-initiative", texts("Belt and Road Initiative", "일대일로", "一带一路", "Один пояс, один путь")),
	Kind:      model.TopicKindInitiative,
}

func (k *curated) forum(f fact) *model.Forum {
	series := seriesRecords[f.Series]
	id := series.ID + "-" + strings.SplitN(f.ID, "-", 2)[1]
	id = strings.Replace(id, "2020x", "2020-extraordinary", 1)
	k.forumIDs[f.ID] = id
	r := &model.Forum{
		NamedBase: named(id, forumNames[f.ID]),
		Series:    series.ID,
		Edition:   edition(f.Edition),
		Start:     model.Date(f.Start),
		End:       model.Date(f.End),
		City:      model.Optional(f.HostCity),
		FactBase:  model.FactBase{Citations: k.citations(f.Seen, "")},
	}
	if r.Names == nil {
		r.Names = en(f.Name)
	}
	if f.HostCountry != "" {
		r.Country = k.countries.byCode[f.HostCountry].ID
	}
	if values, ok := datesInDispute[f.ID]; ok {
		r.Disputes = []model.Dispute{{Field: "start", Values: values}}
	}
	return r
}

func (k *curated) meeting(f fact) *model.Meeting {
	first, _, _ := strings.Cut(f.ID, "-")
	r := &model.Meeting{
		NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: meetingIDs[first] + "-" + f.Date}},
		Format:    model.MeetingFormat(f.Format),
		Start:     model.Date(f.Date),
		Setting:   model.MeetingSettingTalks,
	}
	k.place(r, f)
	var names []string
	for _, name := range f.Participants {
		id := shortNames[name]
		if id == "" {
			id = slug(name)
		}
		r.Participants = append(r.Participants, model.Participant{Actor: id})
		words := strings.Split(name, " ")
		if id == "vo-van-thuong" { // Vietnamese names are not shortened
			words = []string{name}
		}
		names = append(names, words[len(words)-1])
		if familyNameFirst[id] {
			names[len(names)-1] = words[0]
		}
	}
	r.Names = en(meetingName(names, r, f))
	if f.Sidelines != "" {
		r.Forum, r.ForumRelation, r.ForumBasis = k.forumIDs[f.Sidelines], model.ForumRelationOnSidelines, model.BasisInferred
		if strings.HasPrefix(f.Evidence, "explicit") {
			r.ForumBasis = model.BasisExplicit
		}
	}
	stance := model.Stance("")
	if strings.HasPrefix(f.Confidence, "announced") {
		r.Status, stance = model.MeetingStatusAnnounced, model.StanceAnnounces
	}
	if strings.Contains(f.Note, "tete-a-tete, ") {
		r.Setting = model.MeetingSettingTeteATete
	}
	r.Citations = k.citations(f.Seen, stance)
	return r
}

// meetingName is, for example, "Xi and Putin, Beijing, 18 October 2023".
func meetingName(names []string, r *model.Meeting, f fact) string {
	who := strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
	day, err := time.Parse(time.DateOnly, f.Date)
	if err != nil {
		panic(err) // every meeting of the facts has a day
	}
	where := string(r.City)
	if r.Mode == model.MeetingModeVideo {
		where = "by video"
	}
	return strings.Join([]string{who, where, day.Format("2 January 2006")}, ", ")
}

// place reads "Venue, City", "City", "virtual" or nothing.
func (k *curated) place(r *model.Meeting, f fact) {
	if f.Place == "virtual" || (f.Place == "" && strings.Contains(f.Note, "VIRTUAL")) {
		r.Mode = model.MeetingModeVideo
		return
	}
	r.City = model.Optional(f.Place)
	if venue, city, ok := strings.Cut(f.Place, ", "); ok {
		r.Venue, r.City = model.Optional(venue), model.Optional(city)
	} else if f.Place == "Kazan Kremlin" {
		r.Venue, r.City = r.City, "Kazan"
	}
	r.Country = k.countries.byCode[f.Country].ID
	r.TimeZone = model.Optional(cmp.Or(smallPlaces[string(r.City)], k.zones[slug(string(r.City))+" "+f.Country]))
}

var (
	kremlinEvent = regexp.MustCompile(`kremlin\.ru/.*/(\d+)`)
	trailing     = regexp.MustCompile(`\s*\(.*\)$`)
)

func (k *curated) citations(seen []string, stance model.Stance) []model.Citation {
	var citations []model.Citation
	for _, where := range seen {
		source := sourceOf(where)
		k.sources[source.ID] = source
		citations = append(citations, model.Citation{Source: source.ID, Stance: stance})
	}
	return citations
}

// sourceOf makes a source of a place where a fact was seen: an address, sometimes cut off, or a few words.
func sourceOf(where string) *model.Source {
	where = trailing.ReplaceAllString(where, "")
	if match := kremlinEvent.FindStringSubmatch(where); match != nil {
		return &model.Source{
			NamedBase: named("kremlin-"+match[1], en("President of Russia: event "+match[1])),
			Kind:      model.SourceKindOfficialReadout,
			Publisher: presidentOfRussia,
			Lang:      "en",
			URL:       model.Optional(where),
		}
	}
	source := &model.Source{NamedBase: model.NamedBase{Names: en(where)}, Kind: model.SourceKindNews}
	if !strings.HasPrefix(where, "http") {
		source.ID = slug(where)
		if strings.Contains(where, "wikipedia") {
			source.Kind = model.SourceKindOther
		}
		return source
	}
	address, err := url.Parse(where)
	if err != nil {
		panic(fmt.Sprintf("%s: %v", where, err))
	}
	host := strings.TrimPrefix(address.Host, "www.")
	parts := strings.Split(strings.Trim(address.Path, "/"), "/")
	outlet := strings.Split(host, ".")
	name := outlet[max(0, len(outlet)-2)]
	if len(name) <= 3 && len(outlet) > 2 { // co.kr and the like
		name = outlet[len(outlet)-3]
	}
	last := strings.TrimSuffix(parts[len(parts)-1], ".html")
	source.ID = shortened(slug(name+"-"+last), 80)
	source.Publisher = model.Optional(host)
	if !strings.Contains(where, "...") {
		source.URL = model.Optional(where)
	}
	if host == "tass.com" {
		source.Publisher, source.Names = "TASS", en("TASS "+last)
	} else {
		source.Names = en(host + ": " + strings.ReplaceAll(last, "-", " "))
	}
	return source
}

func shortened(id string, longest int) string {
	if len(id) <= longest {
		return id
	}
	return strings.Trim(id[:longest], "-")
}

// edition is the number of an edition; none where it is zero.
func edition(number int) *int {
	if number == 0 {
		return nil
	}
	return &number
}
