package linker

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/model"
)

// en are names in English.
func en(texts ...string) []model.LocalizedText {
	var names []model.LocalizedText
	for _, text := range texts {
		names = append(names, model.LocalizedText{Lang: "en", Text: text})
	}
	return names
}

func in(lang model.Language, texts ...string) []model.LocalizedText {
	names := en(texts...)
	for i := range names {
		names[i].Lang = lang
	}
	return names
}

func country(id string, demonyms, seats []model.LocalizedText, names ...string) Entity {
	return Entity{ID: id, Kind: model.EntityKindCountry, Names: en(names...), Demonyms: demonyms, Metonyms: seats}
}

func organization(id string, names ...string) Entity {
	return Entity{ID: id, Kind: model.EntityKindOrganization, Names: en(names...)}
}

// leader is a person with offices such as "HEAD_OF_STATE President of Ukraine|ukraine|2014-06-07|2019-05-20".
func leader(id, name string, offices ...string) Entity {
	e := Entity{ID: id, Kind: model.EntityKindLeader, Names: en(strings.Split(name, "|")...)}
	for _, text := range offices {
		parts := strings.Split(text, "|")
		office, title, _ := strings.Cut(parts[0], " ")
		e.Tenures = append(e.Tenures, model.Tenure{
			Office: model.Office(office), Titles: en(title), Of: parts[1], From: model.Date(parts[2]), To: model.Date(parts[3]),
		})
	}
	return e
}

// world is a small graph.
var world = New(append([]Entity{
	country("russia", en("Russian"), append(en("Moscow", "the Kremlin"), in("ru", "Москва")...), "Russia", "Russian Federation", "Soviet Union", "USSR"),
	country("ukraine", en("Ukrainian"), en("Kiev", "Kyiv"), "Ukraine"),
	country("united-states", en("American", "US"), en("Washington", "the White House"), "United States", "US", "U.S.", "USA", "America"),
	country("georgia", en("Georgian"), en("Tbilisi"), "Georgia"),
	country("jordan", en("Jordanian"), en("Amman"), "Jordan"),
	country("turkiye", en("Turkish", "Turk"), en("Ankara"), "Türkiye", "Turkey"),
	country("chad", en("Chadian"), nil, "Chad"),
	country("china", en("Chinese"), en("Beijing"), "China", "People's Republic of China"),
	country("taiwan", en("Taiwanese"), nil, "Taiwan", "Republic of China"),
	country("niger", en("Nigerien"), nil, "Niger"),
	country("nigeria", en("Nigerian"), nil, "Nigeria"),
	country("democratic-republic-of-the-congo", en("Congolese"), nil, "Democratic Republic of the Congo", "DR Congo"),
	country("republic-of-the-congo", en("Congolese"), nil, "Republic of the Congo", "Congo"),
	country("guinea", en("Guinean"), nil, "Guinea"),
	country("guinea-bissau", nil, nil, "Guinea-Bissau"),
	country("equatorial-guinea", nil, nil, "Equatorial Guinea"),
	country("papua-new-guinea", nil, nil, "Papua New Guinea"),
	country("ireland", en("Irish"), nil, "Ireland"),
	country("united-kingdom", en("British"), en("London"), "United Kingdom", "United Kingdom of Great Britain and Northern Ireland", "UK"),
	country("south-korea", en("South Korean"), en("Seoul"), "South Korea", "Republic of Korea"),
	country("north-korea", en("North Korean"), en("Pyongyang"), "North Korea", "Democratic People's Republic of Korea", "DPRK"),
	country("germany", en("German"), en("Berlin"), "Germany"),
	country("france", en("French"), en("Paris"), "France"),
	country("japan", en("Japanese"), en("Tokyo"), "Japan"),
	country("poland", en("Polish", "Pole"), en("Warsaw"), "Poland"),
	country("austria", en("Austrian"), en("Vienna"), "Austria"),
	country("india", en("Indian"), nil, "India"),
	organization("european-union", "European Union", "EU"),
	organization("nato", "North Atlantic Treaty Organization", "NATO"),
	organization("united-nations", "United Nations", "UN"),
	organization("shanghai-cooperation-organisation", "Shanghai Cooperation Organisation", "SCO"),
	organization("commonwealth-of-nations", "Commonwealth of Nations", "the Commonwealth"),
	organization("bank-of-russia", "Bank of Russia"),
	organization("total", "Total"),
	{ID: "sco", Kind: model.EntityKindForumSeries, Names: en("SCO summit", "SCO")},
	{ID: "g20", Kind: model.EntityKindForumSeries, Names: en("G20", "G20 summit")},
	leader("vladimir-putin", "Vladimir Putin", "HEAD_OF_STATE President of Russia|russia|2012-05-07|2030-01-01"),
	leader("ann-cruz", "Ann Yeltsin Cruz", "HEAD_OF_STATE President of India|india|2015-01-01|2020-01-01"),
	leader("boris-yeltsin", "Boris Yeltsin", "HEAD_OF_STATE President of Russia|russia|1991-07-10|1999-12-31"),
	leader("petro-poroshenko", "Petro Poroshenko", "HEAD_OF_STATE President of Ukraine|ukraine|2014-06-07|2019-05-20"),
	leader("barack-obama", "Barack Obama", "HEAD_OF_STATE President of the United States|united-states|2009-01-20|2017-01-20"),
	leader("michelle-obama", "Michelle Obama"),
	leader("michael-higgins", "Michael Higgins", "HEAD_OF_STATE President of Ireland|ireland|2011-11-11|2025-11-11"),
	leader("angela-merkel", "Angela Merkel", "HEAD_OF_GOVERNMENT Chancellor of Germany|germany|2005-11-22|2021-12-08"),
	leader("shinzo-abe", "Shinzo Abe|Shinzō Abe", "HEAD_OF_GOVERNMENT Prime Minister of Japan|japan|2012-12-26|2020-09-16"),
	leader("xi-jinping", "Xi Jinping", "HEAD_OF_STATE President of China|china|2013-03-14|2030-01-01"),
	leader("theresa-may", "Theresa May", "HEAD_OF_GOVERNMENT Prime Minister of the United Kingdom|united-kingdom|2016-07-13|2019-07-24"),
	leader("sebastian-kurz", "Sebastian Kurz", "FOREIGN_MINISTER Foreign Minister of Austria|austria|2013-12-16|2017-12-18",
		"HEAD_OF_GOVERNMENT Chancellor of Austria|austria|2017-12-18|2019-05-28"),
	leader("karin-kneissl", "Karin Kneissl", "FOREIGN_MINISTER Foreign Minister of Austria|austria|2017-12-18|2019-06-03"),
	leader("nikolai-patrushev", "Nikolai Patrushev", "OTHER Secretary of the Security Council|russia|2008-05-12|2024-05-12"),
	leader("dmitry-patrushev", "Dmitry Patrushev", "OTHER Minister of Agriculture|russia|2018-05-18|2024-05-14"),
	country("san-marino", nil, nil, "San Marino"),
	leader("marco-gatti", "Marco Gatti", "HEAD_OF_STATE Captain Regent|san-marino|2016-04-01|2016-10-01"),
	leader("gian-nicola-berti", "Gian Nicola Berti", "HEAD_OF_STATE Captain Regent|san-marino|2016-04-01|2016-10-01"),
	leader("ferdinand-marcos", "Ferdinand Marcos", "HEAD_OF_STATE President of the Philippines|philippines|1965-12-30|1986-02-25"),
	leader("bongbong-marcos", "Bongbong Marcos|Ferdinand Marcos Jr.", "HEAD_OF_STATE President of the Philippines|philippines|2022-06-30|"),
	leader("george-w-bush", "George W. Bush", "HEAD_OF_STATE President of the United States|united-states|2001-01-20|2009-01-20"),
	leader("antonio-guterres", "António Guterres", "HEAD_OF_ORGANIZATION Secretary-General of the United Nations|united-nations|2017-01-01|2026-12-31"),
}, translated()...))

// translated are entities with names in other languages.
func translated() []Entity {
	names := func(pairs ...string) []model.LocalizedText {
		var all []model.LocalizedText
		for i := 0; i < len(pairs); i += 2 {
			all = append(all, model.LocalizedText{Lang: model.Language(pairs[i]), Text: pairs[i+1]})
		}
		return all
	}
	return []Entity{
		{ID: "iran", Kind: model.EntityKindCountry, Names: names("en", "Iran", "zh", "伊朗", "ja", "イラン", "th", "อิหร่าน", "ko", "이란", "ru", "Иран", "fr", "Iran"),
			Demonyms: names("fr", "iranien", "ru", "иранский")},
		{ID: "indonesia", Kind: model.EntityKindCountry, Names: names("en", "Indonesia", "zh", "印度尼西亚")},
		{ID: "bharat", Kind: model.EntityKindCountry, Names: names("zh", "印度")},
		{ID: "hassan-rouhani", Kind: model.EntityKindLeader, Names: names("en", "Hassan Rouhani", "zh", "哈桑·鲁哈尼", "ja", "ハサン・ロウハーニー"),
			Tenures: []model.Tenure{{Office: model.OfficeHeadOfState, Titles: en("President of Iran"), Of: "iran", From: "2013-08-03", To: "2021-08-03"}}},
	}
}

// linked returns what is found as "words=entity BASIS", with commas between.
func linked(l *Linker, text string, of Context) string {
	var found []string
	letters := []rune(text)
	for _, m := range l.Find(text, of).Mentions {
		found = append(found, fmt.Sprintf("%s=%s %c", string(letters[m.Start:m.End]), m.Entity, m.Basis[0]))
	}
	return strings.Join(found, ", ")
}

func TestFind(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ text, want string }{
		// Names of countries and organizations.
		{"Russia and the Russian Federation.", "Russia=russia N, Russian Federation=russia N"},
		{"Let us see what the US wants.", "US=united-states N"},
		{"LET US GO", ""},
		{"What George W. Bush said.", "George W. Bush=george-w-bush N"},
		{"They named him George. W. Bush named nobody.", ""},
		{"We ate turkey in Turkey.", "Turkey=turkiye N"},
		{"Russia’s and Ukraine's position", "Russia=russia N, Ukraine=ukraine N"},
		{"Poles and Ukrainians polish it.", "Poles=poland D, Ukrainians=ukraine D"},
		{"Russian-American talks", "Russian=russia D, American=united-states D"},
		{"Nigeria, Niger and the Niger Delta", "Nigeria=nigeria N, Niger=niger N"},
		{"Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea, the Gulf of Guinea",
			"Guinea=guinea N, Guinea-Bissau=guinea-bissau N, Equatorial Guinea=equatorial-guinea N, Papua New Guinea=papua-new-guinea N"},
		{"Congo and the Congolese, but DR Congo", "DR Congo=democratic-republic-of-the-congo N"},
		{"Northern Ireland is not Ireland.", "Ireland=ireland N"},
		{"South Korean and Korean ships near the Korean Peninsula; the Republic of Korea", "South Korean=south-korea D, Republic of Korea=south-korea N"},
		{"the Democratic People's Republic of Korea", "Democratic People's Republic of Korea=north-korea N"},
		{"peace in the East and South China Seas", ""},
		{"the South China Sea, the Indian Ocean, Latin America and New England", ""},
		{"the People’s Republic of China and the Republic of China", "People’s Republic of China=china N, Republic of China=taiwan N"},
		{"Michael Jordan met Chad Smith in Jordan and Chad.", "Jordan=jordan N, Chad=chad N"},
		{"Mr Jordan lives here.", ""},
		{"Tbilisi is the capital of Georgia.", "Georgia=georgia N"},
		// Names of something else with the name of a country in them.
		{"A SWISS CRONO plant, GERMAN made; Germany", "GERMAN=germany D, Germany=germany N"},
		{"Air India and India", "India=india N"},
		{"the China Development Bank, the Russia-Japan Investment Fund, and China's bank", "Russia=russia N, China=china N"},
		{"Patriarch of Moscow and All Russia; all Russia mourns", "Russia=russia N"},
		{"Panama’s and France City", ""},
		// Georgia, where nothing speaks of the Caucasus.
		{"What happened in Georgia in 2008?", ""},
		{"Jobs are coming to Georgia, and to Texas. Russia is far.", "Russia=russia N"},
		{"Bush gave them Georgia, and Russia took it.", "Georgia=georgia N, Russia=russia N"},
		{"the people of the state of Georgia, and Ukraine", "Ukraine=ukraine N"},
		{"President Obama’s “Georgia” and Russia", "President Obama=barack-obama O, Russia=russia N"},
		{"the USSR and the Soviet Union", ""},
		{"Total trade of the Commonwealth", ""},
		{"The Bank of Russia is no state.", "Bank of Russia=bank-of-russia N"},
		{"We speak Russian, in Russian schools, and know the German language.", "Russian=russia D"},
		{"the Russian and German languages", ""},
		{"What in French means good, they learn German in a year, tuition in German only, teaching in French in Japan", "Japan=japan N"},
		{"He knows the French for “good morning” and the French of France.", "French=france D, France=france N"},
		{"gifts from Ukrainians and Poles who came, Russian-speaking Americans who stayed", "Ukrainians=ukraine D, Poles=poland D, Americans=united-states D"},
		{"The SCO met at the SCO summit.", "SCO=shanghai-cooperation-organisation N, SCO summit=sco N"},
		{"within the UN, SCO, NATO and others", "UN=united-nations N, SCO=shanghai-cooperation-organisation N, NATO=nato N"},
		{"the American continent and Russian Post", ""},
		{"the Shanghai Cooperation Organization", "Shanghai Cooperation Organization=shanghai-cooperation-organisation N"},
		{"the U.N. Charter, and the U.N.'s members", "U.N=united-nations N, U.N=united-nations N"},
		{"Central Americans and Americans", "Americans=united-states D"},
		{"before the G20", "G20=g20 N"},
		// Persons by name.
		{"Angela Merkel and Mr. Putin", "Angela Merkel=angela-merkel N, Putin=vladimir-putin N"},
		{"Obama said so, and Michelle Obama too.", "Obama=barack-obama N"},
		{"Mrs Obama and Ann Merkel", ""},
		{"The MERKEL office, Mr OBAMA, and Angela MERKEL.", "OBAMA=barack-obama N, Angela MERKEL=angela-merkel N"},
		{"Lyudmila Putin came. Mrs. Lyudmila Putin spoke to Dr. Joachim Merkel.", ""},
		{"And Putin came. “Putin stayed.” Presidents Putin and Obama", "Putin=vladimir-putin N, Putin=vladimir-putin N, Putin=vladimir-putin N, Obama=barack-obama N"},
		{"Mr Putin Island, Lord Putin Christ, Putin Street", ""},
		{"Ferdinand Marcos, Jr. is the son of Ferdinand Marcos.", "Ferdinand Marcos, Jr=bongbong-marcos N, Ferdinand Marcos=ferdinand-marcos N"},
		{"Shinzo Abe, Jr. and Shinzo Abe Senior", ""},
		{"Ferdinand Marcos, junior to none", "Ferdinand Marcos=ferdinand-marcos N"},
		{"the Boris Yeltsin University, the Boris Yeltsin Kyrgyz-Russian Slavic University", "Russian=russia D"},
		{"Boris Yeltsin opened a university. Boris Yeltsin Moscow", "Boris Yeltsin=boris-yeltsin N, Boris Yeltsin=boris-yeltsin N"},
		{"May I? In May Theresa May came; May stayed.", "Theresa May=theresa-may N, May=theresa-may N"},
		{"Mr Patrushev", ""},
		{"Nikolai Patrushev came. Patrushev spoke.", "Nikolai Patrushev=nikolai-patrushev N, Patrushev=nikolai-patrushev N"},
		{"the Angela Merkel Foundation", ""},
		{"the icebreaker Boris Yeltsin, the tanker “Theresa May”", ""},
		{"Mr Gatti of San Marino", "San Marino=san-marino N"},
		{"Ms Kneissl, who represented the Government of Germany", "Germany=germany N"},
		{"Ms Kneissl of Austria", "Kneissl=karin-kneissl N, Austria=austria N"},
		{"(President Obama offers a toast.) To Barack Obama (of America).", "Barack Obama=barack-obama N, America=united-states N"},
		{"Yeltsin and Boris Yeltsin", "Yeltsin=boris-yeltsin N, Boris Yeltsin=boris-yeltsin N"},
		// Offices.
		{"the President of Ukraine", "President of Ukraine=petro-poroshenko O, Ukraine=ukraine N"},
		{"Ukrainian President Petro Poroshenko", "Ukrainian=ukraine D, Petro Poroshenko=petro-poroshenko N"},
		{"the US President", "US President=barack-obama O, US=united-states N"},
		{"Russia’s President and a president of Russia", "Russia’s President=vladimir-putin O, Russia=russia N, Russia=russia N"},
		{"Prime Minister Abe and Chancellor Merkel", "Prime Minister Abe=shinzo-abe O, Chancellor Merkel=angela-merkel O"},
		{"Chinese President Xi", "Chinese=china D, President Xi=xi-jinping O"},
		{"President Yeltsin", "President Yeltsin=boris-yeltsin O"},
		{"President Abe", ""},
		{"the former President of Ukraine and the Vice President of Russia", "Ukraine=ukraine N, Russia=russia N"},
		{"an aide to the President of Russia; the powers of the President of Russia", "Russia=russia N, Russia=russia N"},
		{"In 1999 the President of Russia resigned.", "Russia=russia N"},
		{"It was 1938. The President of Russia would not say so.", "Russia=russia N"},
		{"when he was Foreign Minister of Austria", "Austria=austria N"},
		{"the President of Austria", "Austria=austria N"},
		// Seats.
		{"Washington has announced it in Washington.", "Washington=united-states M"},
		{"We met in Moscow and flew from Kiev to Berlin.", ""},
		{"Moscow's position and Moscow's streets", "Moscow=russia M"},
		{"relations between Kiev and Moscow", "Kiev=ukraine M, Moscow=russia M"},
		{"a railway between Berlin and Moscow", ""},
		{"the Kiev authorities, not the Moscow Government", "Kiev=ukraine M"},
		{"The Washington Post says so.", ""},
	} {
		if got := linked(world, test.text, Context{Lang: "en", Day: "2016-09-05"}); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// What a text means depends on its day, and on whom the occasion has named.
func TestFind_context(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		text string
		of   Context
		want string
	}{
		{"the President of the United States", Context{Lang: "en", Day: "2018-05-01"}, "United States=united-states N"},
		{"the Foreign Minister of Austria", Context{Lang: "en", Day: "2016-05-01"}, "Foreign Minister of Austria=sebastian-kurz O, Austria=austria N"},
		{"the Foreign Minister of Austria", Context{Lang: "en", Day: "2018-05-01"}, "Foreign Minister of Austria=karin-kneissl O, Austria=austria N"},
		{"the Soviet Union", Context{Lang: "en", Day: "1985-05-01"}, "Soviet Union=russia N"},
		{"a great Ukrainian President, and the great Ukrainian President", Context{Lang: "en", Day: "2016-05-01"},
			"Ukrainian=ukraine D, Ukrainian President=petro-poroshenko O, Ukrainian=ukraine D"},
		// Of a year, those who took office in it are not sure holders; whom the occasion names is.
		{"President Marcos", Context{Lang: "en", Day: "2022"}, "President Marcos=ferdinand-marcos O"},
		{"President Marcos", Context{Lang: "en", Day: "2022", Named: []string{"bongbong-marcos"}}, "President Marcos=bongbong-marcos O"},
		{"the UN Secretary-General", Context{Lang: "en", Day: "2018-05-01"}, "UN Secretary-General=antonio-guterres O, UN=united-nations N"},
		{"the President of Russia", Context{Lang: "en"}, "Russia=russia N"},
		{"Mr Patrushev", Context{Lang: "en", Day: "2019-05-01", Named: []string{"dmitry-patrushev"}}, "Patrushev=dmitry-patrushev N"},
		{"Mr Patrushev", Context{Lang: "en", Day: "2019-05-01", Named: []string{"dmitry-patrushev", "nikolai-patrushev"}}, ""},
		{"President Yeltsin", Context{Lang: "en", Day: "2016-09-05"}, "President Yeltsin=boris-yeltsin O"},
		{"President Yeltsin", Context{Lang: "en", Day: "2016-09-05", Named: []string{"ann-cruz"}}, ""},
		{"Angela Merkel", Context{Lang: "fr", Day: "2010"}, "Angela Merkel=angela-merkel N"},
		{"Germany", Context{Lang: "fr", Day: "2010"}, ""},
		{"les diplomates iraniens, un accord iranien", Context{Lang: "fr", Day: "2016-01-01"}, "iranien=iran D"},
		{"Иран согласен", Context{Lang: "ru", Day: "2016-01-01"}, "Иран=iran N"},
		{"伊朗总统哈桑·鲁哈尼访问印度尼西亚，鲁哈尼说", Context{Lang: "zh", Day: "2016-01-01"},
			"伊朗=iran N, 哈桑·鲁哈尼=hassan-rouhani N, 印度尼西亚=indonesia N, 鲁哈尼=hassan-rouhani N"},
		{"イランは、イランカラプテ", Context{Lang: "ja", Day: "2016-01-01"}, "イラン=iran N"},
		{"ประเทศอิหร่านและ", Context{Lang: "th", Day: "2016-01-01"}, "อิหร่าน=iran N"},
		{"이란은 남이란", Context{Lang: "ko", Day: "2016-01-01"}, "이란=iran N"},
	} {
		if got := linked(world, test.text, test.of); got != test.want {
			t.Errorf("%s %v\n got %s\nwant %s", test.text, test.of, got, test.want)
		}
	}
}

// Offsets count code points, whatever the number of bytes or of UTF-16 units of a letter.
func TestFind_offsets(t *testing.T) {
	t.Parallel()
	got := world.Find("🤝 Mr Türk saw Türkiye’s envoy 🇹🇷 in Japan", Context{Lang: "en", Day: "2016"}).Mentions
	want := []model.Mention{
		{Entity: "turkiye", Start: 14, End: 21, Basis: model.MentionBasisName},
		{Entity: "japan", Start: 36, End: 41, Basis: model.MentionBasisName},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestFind_unresolved(t *testing.T) {
	t.Parallel()
	got := world.Find("Mr Patrushev and President Smith met Mr Putin and President Obama.", Context{Lang: "en", Day: "2016-09-05"}).Unresolved
	slices.Sort(got)
	if diff := cmp.Diff([]string{"Mr Patrushev", "President Smith"}, got); diff != "" {
		t.Error(diff)
	}
}

func FuzzFind(f *testing.F) {
	for _, text := range []string{"the President of Ukraine", "Mr. Putin's", "伊朗·", "between Kiev and", "President of", "in", "Mr", "and Moscow", "U.S.A"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		letters := []rune(text)
		last := 0
		for _, m := range world.Find(text, Context{Lang: "en", Day: "2016-09-05"}).Mentions {
			if m.Start < last || m.End <= m.Start || m.End > len(letters) {
				t.Errorf("%q: %+v", text, m)
			}
			last = m.Start
		}
	})
}
