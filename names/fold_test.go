package names_test

import (
	"testing"
	"unicode/utf8"

	"github.com/sidelines/sidelines/names"
)

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"Orbán": "orban", "ÉLISABETH  Borne": "elisabeth borne", "Ｘｉ": "xi", "Straße": "strasse", "한국": "한국", "習近平": "習近平",
		"Си Цзиньпин": "си цзиньпин", "Ё": "е", "  a \n b ": "a b", "": "",
		// Letters that Unicode does not take apart, as people type them.
		"Løkke": "lokke", "Łódź": "lodz", "Đinđić": "dindic", "Erdoğan ILICALI ılıcalı": "erdogan ilicali ilicali",
		"Æthelræd": "aethelraed", "Cœur": "coeur",
		"Þórður": "thordur", "Għawdex": "ghawdex", "Kárášjohka Ŧ": "karasjohka t", "ẞ": "ss", "Ǿ": "o", "Ǽ": "ae", "Əliyev": "aliyev",
		// Points and vowel signs that people leave out.
		"שָׁלוֹם": "שלום", "מֶמְשָׁלָה": "ממשלה", "مُحَمَّد": "محمد", "أحمد": "احمد", "ܡܫܺܝܚܳܐ": "ܡܫܝܚܐ", "ζωή Ἀθῆναι": "ζωη αθηναι",
		"ΟΔΟΣ Οδός": "οδοσ οδοσ", "ᏣᎳᎩ ꮳꮃꭹ": "ꮳꮃꭹ ꮳꮃꭹ", "ЁЛКА ёлка Май": "елка елка маи", "Росси́я": "россия",
		// Points between words of Korean, and between letters of other languages.
		"시진핑·푸틴 회담": "시진핑 푸틴 회담", "한·미·일ㆍ중": "한 미 일 중", "Col·lecció": "col·leccio", "弗拉基米尔·普京": "弗拉基米尔·普京",
		// Marks that make another letter or syllable.
		"कुल": "कुल", "कल": "कल", "नरेन्द्र मोदी": "नरेन्द्र मोदी", "বাংলাদেশ": "বাংলাদেশ", "ਪੰਜਾਬ": "ਪੰਜਾਬ", "ગુજરાત": "ગુજરાત",
		"ଓଡ଼ିଶା": "ଓଡ଼ିଶା", "தமிழ்": "தமிழ்",
		"తెలుగు": "తెలుగు", "ಕನ್ನಡ": "ಕನ್ನಡ", "മലയാളം": "മലയാളം", "සිංහල": "සිංහල", "ไทย ที่": "ไทย ที่", "ລາວ ຊື່": "ລາວ ຊື່",
		"བོད་ལྗོངས": "བོད་ལྗོངས", "မြန်မာ": "မြန်မာ",
		"កម្ពុជា": "កម្ពុជា", "がか ガカ ぱは": "がか ガカ ぱは", "か\u3099": "が", "ｶﾞ": "ガ", "ދިވެހި": "ދިވެހި",
	} {
		if got := names.Fold(text); got != want {
			t.Errorf("Fold(%q) = %q, want %q", text, got, want)
		}
	}
}

// Folding twice is folding once: what is stored and what is asked for meet.
func FuzzFold(f *testing.F) {
	for _, text := range []string{
		"Orbán", "한국어", "İstanbul", "ﬁ", "\u0345",
		"Łódź", "ǽ ø\u0301 ß", "कुल", "ที่ ำ", "か\u3099", "ｶﾞ", "a\u3099\u0301", "שָׁ", "أ", "ཀཱྀ", "Ꮿꮿ", "Σς", "한·ㆍ·미ㆍ일",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		if once := names.Fold(text); names.Fold(once) != once {
			t.Errorf("%q folds to %q and then to %q", text, once, names.Fold(once))
		}
	})
}
