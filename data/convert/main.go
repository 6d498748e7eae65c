// Convert turns the raw files that Sidelines' data comes from into graph documents, in data/:
//
//	go run ./data/convert [RAW]
//
// RAW is a folder with countries_i18n, cldr48_territories, countrynames_1.17.0, world_leaders_2022, world_leaders_2026,
// wikidata_officeholders_2000_2022, factbook_2014_2026, uk_ministers_1979_2026, heads_1945_2003, curated_facts,
// geonames_cities, kremlin_2000_2020, ungdc, us_state_department and whitehouse_2021_2026, as data/README.md describes them;
// without it, data/raw. The same raw files always give the same documents. The report of 18 October 2023 is written by hand, data/report-2023-10-18.json.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// The documents. Those with .gz are large and compressed.
const (
	countriesFile = "countries.json.gz"
	placesFile    = "places.json.gz"
	leadersFile   = "leaders.json"
	holdersFile   = "officeholders.json.gz"
	seriesFile    = "forum-series.json"
	curatedFile   = "forums-and-meetings.json"
	kremlinFile   = "kremlin.json.gz"
	debateFile    = "general-debate.json.gz"
	usaFile       = "us-state-department.json.gz"

	whiteHouseFile  = "white-house.json.gz"
	collectionsFile = "collections.json"
)

func main() {
	raw := filepath.Join("data", "raw")
	switch len(os.Args) {
	case 1:
	case 2:
		raw = os.Args[1]
	default:
		fmt.Fprintln(os.Stderr, "usage: go run ./data/convert [RAW]\nRAW is a folder with raw files other than data/raw, see data/README.md")
		os.Exit(2)
	}
	if err := convert(raw, "data", checksOfBundled...); err != nil {
		fmt.Fprintln(os.Stderr, "convert:", err)
		os.Exit(1)
	}
}

// checksOfBundled are those of tables that are about the bundled data, and not about another folder's.
var checksOfBundled = []func(*conversion) error{(*conversion).checkLeaderNames, (*conversion).checkOccasions, (*conversion).checkParts}

// convert writes every document, and the report on their quality, to the folder out, unless a check fails.
func convert(raw, out string, checks ...func(*conversion) error) error {
	c, err := readAll(raw)
	if err != nil {
		return err
	}
	for _, check := range checks {
		if err := check(c); err != nil {
			return err
		}
	}
	return c.write(out)
}

// write writes every document, and the report on their quality, to the folder out.
func (c *conversion) write(out string) error {
	if err := os.MkdirAll(filepath.Join(out, "packs"), 0o755); err != nil {
		return err
	}
	for name, d := range c.documents {
		if err := write(filepath.Join(out, name), d); err != nil {
			return err
		}
	}
	retired, err := retiredTable(c.retired)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, retiredFile), retired, 0o644); err != nil {
		return err
	}
	report, err := c.report()
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "QUALITY.md"), []byte(report), 0o644)
}

// conversion is everything that was read, and the documents made of it.
type conversion struct {
	documents        map[string]*model.Document
	retired          []retiredID
	debate           *debate
	kremlin          *kremlin
	usa              *usa
	whiteHouse       *whiteHouse
	people           *people
	quality          *quality
	occasions        *occasions
	atlas            *atlas
	linked           *linked
	told             *linked
	topics           map[string]int // statements by topic that a rule found
	topicsOfMeetings map[string]int
	unnamed          []string // who is in tables/leader_names.csv, but is no leader
}

func readAll(raw string) (*conversion, error) {
	countries, err := readCountries(filepath.Join(raw, "countries_i18n", "countries.csv"))
	if err != nil {
		return nil, err
	}
	offices, err := readOffices(countries)
	if err != nil {
		return nil, err
	}
	people := newPeople()
	if err := readLeaders(raw, countries, people); err != nil {
		return nil, err
	}
	curated, sources, err := readCurated(raw, countries)
	if err != nil {
		return nil, err
	}
	forums, err := readForums(curated.Forums)
	if err != nil {
		return nil, err
	}
	places, err := readPlaces(filepath.Join(raw, "geonames_cities", "cities.csv"), countries, offices)
	if err != nil {
		return nil, err
	}
	quality := newQuality()
	kremlin, err := readKremlin(raw, people, offices, places, forums, quality)
	if err != nil {
		return nil, err
	}
	if err := kremlin.convert(curated.Meetings); err != nil {
		return nil, err
	}
	debate, err := readDebate(raw, countries, people, quality)
	if err != nil {
		return nil, err
	}
	usa, err := readUSA(raw, people, offices, places, forums)
	if err != nil {
		return nil, err
	}
	usa.debates = debate.since(firstDebateWithDays)
	house, err := readWhiteHouse(raw, usa, debate.since(2021))
	if err != nil {
		return nil, err
	}
	shared, err := readShared()
	if err != nil {
		return nil, err
	}
	people.settleAttested(shared, debate.days)
	people.giveIDs()
	readCalled(usa, house)
	unnamed, err := people.readLeaderNames()
	if err != nil {
		return nil, err
	}
	if err := readSameTopics(); err != nil {
		return nil, err
	}
	pages, topics := kremlin.document(sources)
	occasions, err := readOccasions(people)
	if err != nil {
		return nil, err
	}
	if err := occasions.join(curated.Meetings, pages.Meetings); err != nil {
		return nil, err
	}
	leaders := leadersDocument(people, offices)
	organizations, err := completeCountries(raw, countries, leaders.Organizations)
	if err != nil {
		return nil, err
	}
	leaders.Organizations = slices.DeleteFunc(leaders.Organizations, func(o *model.Organization) bool {
		return slices.Contains(organizations, o) // they have members, and come before the leaders
	})
	series := seriesDocument()
	if err := addSeriesNames(series, pages); err != nil {
		return nil, err
	}
	if err := moveForums(pages, curated); err != nil {
		return nil, err
	}
	trips := usa.document(sources, curated, pages)
	readouts := house.document(sources, curated, pages, trips)
	house.addSpeeches(readouts, sources, occasions, curated, pages, trips)
	c := &conversion{
		debate: debate, kremlin: kremlin, usa: usa, whiteHouse: house, people: people, quality: quality, occasions: occasions, unnamed: unnamed,
	}
	c.documents = map[string]*model.Document{
		countriesFile: countries.document(organizations),
		leadersFile:   leaders,
		holdersFile:   {Leaders: people.records(holdersFile)},
		seriesFile:    series,
		curatedFile:   curated,
		kremlinFile:   pages,
		debateFile:    debate.document(),
		usaFile:       trips,

		whiteHouseFile:  readouts,
		collectionsFile: {},
	}
	same, err := joinDecided(c.documents)
	if err != nil {
		return nil, err
	}
	settleDays(c.documents)
	if c.atlas, err = readAtlas(raw, countries); err != nil {
		return nil, err
	}
	placePress(c.documents)
	c.atlas.link(c.documents)
	c.documents[placesFile] = c.atlas.document(c.documents[countriesFile].Countries)
	c.listParticipants()
	c.linkMentions()
	if err := c.findTopics(topics); err != nil {
		return nil, err
	}
	c.addCollections()
	c.place(sources, topics)
	c.collectSources()
	packs, err := debate.packs(raw)
	if err != nil {
		return nil, err
	}
	maps.Copy(c.documents, packs)
	merged, retired, err := c.earlierIDs()
	for _, tag := range keys(sameTopics) {
		same = append(same, &model.Merged{From: tag, Into: sameTopics[tag]})
	}
	c.documents[mergedFile], c.retired = &model.Document{Merged: append(merged, same...)}, retired
	return c, errors.Join(err, checkItems(c.documents))
}

// inOrder are the documents in the order in which they are loaded. The report, which is written by hand, comes before
// the curated facts and brings sources of its own.
var inOrder = []string{
	countriesFile, placesFile, leadersFile, seriesFile, curatedFile, holdersFile, collectionsFile, kremlinFile, debateFile, usaFile,
	whiteHouseFile,
}

// place puts every source and topic into the first document that refers to it.
func (c *conversion) place(sources map[string]*model.Source, topics map[string]*model.Topic) {
	placed := map[string]bool{}
	for _, name := range inOrder {
		d := c.documents[name]
		for _, s := range d.Sources {
			placed[s.ID] = true
		}
		for _, t := range d.Topics {
			placed[t.ID] = true
		}
		for _, id := range references(d) {
			if source := sources[id]; source != nil && !placed[id] {
				d.Sources = append(d.Sources, source)
				placed[id] = true
			}
			placeTopic(d, id, topics, placed)
		}
	}
}

// placeTopic puts a topic into a document, after the broader ones that it is a part of.
func placeTopic(d *model.Document, id string, topics map[string]*model.Topic, placed map[string]bool) {
	topic := topics[id]
	if topic == nil || placed[id] {
		return
	}
	placed[id] = true
	for _, broader := range topic.Broader {
		placeTopic(d, broader, topics, placed)
	}
	d.Topics = append(d.Topics, topic)
}

// references are the ids that the records of a document name, in the order of model.Kinds.
func references(d *model.Document) []string {
	var ids []string
	lists := reflect.ValueOf(d).Elem()
	for _, kind := range model.Kinds {
		records := lists.FieldByNameFunc(func(name string) bool { return strings.EqualFold(name, kind.List) })
		for i := range records.Len() {
			ids = append(ids, document.References(records.Index(i).Interface().(model.Record))...)
		}
	}
	return ids
}

// write writes a document, compressed if its name says so. Without a time in the header, the same document gives the
// same bytes.
func write(file string, d *model.Document) error {
	text, err := json.MarshalIndent(d, "", " ")
	if err != nil {
		return err
	}
	text = append(text, '\n')
	if filepath.Ext(file) == ".gz" {
		var packed bytes.Buffer
		w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
		if err != nil {
			return err
		}
		if _, err := w.Write(text); err != nil {
			return err
		}
		if err := w.Close(); err != nil {
			return err
		}
		text = packed.Bytes()
	}
	return os.WriteFile(file, text, 0o644)
}
