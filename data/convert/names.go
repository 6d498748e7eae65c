package main

import "github.com/sidelines/sidelines/document"

// knownNames are names of persons in other languages than English, as the press of those languages writes them.
var knownNames = map[string][]document.Text{
	"xi-jinping":            {{Lang: "ko", Text: "시진핑"}, {Lang: "zh", Text: "习近平"}, {Lang: "ru", Text: "Си Цзиньпин"}, {Lang: "ja", Text: "習近平"}},
	"vladimir-putin":        {{Lang: "ko", Text: "블라디미르 푸틴"}, {Lang: "zh", Text: "弗拉基米尔·普京"}, {Lang: "ru", Text: "Владимир Путин"}, {Lang: "ko", Text: "푸틴"}, {Lang: "zh", Text: "普京"}},
	"joe-biden":             {{Lang: "ko", Text: "조 바이든"}, {Lang: "zh", Text: "乔·拜登"}, {Lang: "ru", Text: "Джо Байден"}},
	"donald-trump":          {{Lang: "ko", Text: "도널드 트럼프"}, {Lang: "zh", Text: "唐纳德·特朗普"}, {Lang: "ru", Text: "Дональд Трамп"}},
	"narendra-modi":         {{Lang: "ko", Text: "나렌드라 모디"}, {Lang: "zh", Text: "纳伦德拉·莫迪"}, {Lang: "ru", Text: "Нарендра Моди"}},
	"moon-jae-in":           {{Lang: "ko", Text: "문재인"}, {Lang: "zh", Text: "文在寅"}, {Lang: "ru", Text: "Мун Чжэ Ин"}},
	"yoon-suk-yeol":         {{Lang: "ko", Text: "윤석열"}, {Lang: "zh", Text: "尹锡悦"}, {Lang: "ru", Text: "Юн Сок Ёль"}},
	"lee-jae-myung":         {{Lang: "ko", Text: "이재명"}, {Lang: "zh", Text: "李在明"}, {Lang: "ru", Text: "Ли Чжэ Мён"}},
	"viktor-orban":          {{Lang: "hu", Text: "Orbán Viktor"}, {Lang: "ko", Text: "오르반 빅토르"}, {Lang: "zh", Text: "欧尔班·维克托"}, {Lang: "ru", Text: "Виктор Орбан"}},
	"vo-van-thuong":         {{Lang: "vi", Text: "Võ Văn Thưởng"}, {Lang: "ko", Text: "보반트엉"}, {Lang: "zh", Text: "武文赏"}, {Lang: "ru", Text: "Во Ван Тхыонг"}},
	"cyril-ramaphosa":       {{Lang: "ko", Text: "시릴 라마포사"}, {Lang: "zh", Text: "西里尔·拉马福萨"}, {Lang: "ru", Text: "Сирил Рамафоса"}},
	"jair-bolsonaro":        {{Lang: "ko", Text: "자이르 보우소나루"}, {Lang: "zh", Text: "雅伊尔·博索纳罗"}, {Lang: "ru", Text: "Жаир Болсонару"}},
	"rodrigo-duterte":       {{Lang: "ko", Text: "로드리고 두테르테"}, {Lang: "zh", Text: "罗德里戈·杜特尔特"}, {Lang: "ru", Text: "Родриго Дутерте"}},
	"khaltmaagiin-battulga": {{Lang: "mn", Text: "Халтмаагийн Баттулга"}, {Lang: "ko", Text: "할트마긴 바툴가"}, {Lang: "zh", Text: "哈勒特马·巴特图勒嘎"}, {Lang: "ru", Text: "Халтмаагийн Баттулга"}},
	"emmanuel-macron":       {{Lang: "ko", Text: "에마뉘엘 마크롱"}, {Lang: "zh", Text: "埃马纽埃尔·马克龙"}, {Lang: "ru", Text: "Эмманюэль Макрон"}},
}

// shortNames is how the curated facts write persons.
var shortNames = map[string]string{
	"Xi": "xi-jinping", "Putin": "vladimir-putin", "Modi": "narendra-modi", "Bolsonaro": "jair-bolsonaro", "Ramaphosa": "cyril-ramaphosa",
}

// usualNames are the names that people use of those whom the lists name in full.
var usualNames = map[string]string{"Matamela Cyril Ramaphosa": "Cyril Ramaphosa"}
