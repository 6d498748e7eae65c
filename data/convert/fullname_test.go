package main

import "testing"

func TestFullNames_same(t *testing.T) {
	for _, c := range []struct {
		rule, a, b, reason string
		same               bool
	}{
		{"full", "Wu Xueqian", "Xueqian Wu", "the same words in another order", true},
		{"full", "Mohamed Bin Mubarak Al-Khalifa", "Mohammed bin Mubarak al Khalifa", "transliterations", true},
		{"full", "Abdullatif Al Zayani", "Abdullatif Alzayani", "words written as one", true},
		{"full", "George W. Bush", "George Bush", "an initial is left out", true},
		{"full", "John F. Smith", "John R. Smith", "initials differ", false},
		{"full", "Abdullah bin Hussein", "Hussein bin Abdullah", "a father and his son", false},
		{"longer", "Michelle Bachelet", "Michelle Bachelet Jeria", "the first words", true},
		{"longer", "Heydar Aliyev", "Ilham Heydar Aliyev", "the given name differs", false},
		{"longer", "Al-Khalifa", "Hamad bin Isa Al Khalifa", "one word", false},
		{"last", "Tidiane Gadio", "Cheikh Tidiane Gadio", "the last words", true},
		{"last", "Hamad bin Khalifa Al Thani", "Tamim bin Hamad bin Khalifa Al Thani", "a father in the name of his son", false},
		{"two", "Blaise Compaore", "Blaise Comparore", "a letter too many", true},
		{"two", "Arvin Boolell", "Arvin Boolel", "a letter less than a long name", false},
		{"two", "Mohamed Nasheed", "Mohamed Waheed", "another first letter", false},
		{"two", "Li Keqiang", "Li Qiang", "a short name", false},
		{"two", "Ahmed Saleh Omar", "Ahmed Salem Omar", "common names are words like others", true},
		{"one", "Wu Xueqian", "Wu Xuegian", "one letter", true},
		{"one", "Kim Yong Nam", "Kim Yong Dam", "a short word", false},
		{"initials", "S. Jayakumar", "Shunmugam Jayakumar", "an initial for the given name", true},
		{"initials", "K. Shanmugam", "Shunmugam Jayakumar", "another name", false},
	} {
		same := map[string]func(a, b fullName) bool{
			"full": sameFullName, "longer": withinLongerName, "last": withoutFirstName, "two": twoLettersApart, "one": oneLetterApart, "initials": initialsAndFamilyName,
		}[c.rule]
		a, b := fullNameOf(c.a), fullNameOf(c.b)
		if same(a, b) != c.same || same(b, a) != c.same {
			t.Errorf("%s, %q and %q: %s: the same %v, want %v", c.rule, c.a, c.b, c.reason, !c.same, c.same)
		}
	}
}

func TestFamilyNames(t *testing.T) {
	families, err := readFamilyNames()
	if err != nil {
		t.Fatal(err)
	}
	for name, full := range map[string]bool{
		"Mubarak Al-Khalifa": false, "Mohammed bin Mubarak Al-Khalifa": true, "Al-Sabah": false, "Kim": false, "Chnoupek": false, "Abdel Meguid": false,
		"Sukarno": true, "Benazir Bhutto": true, "Saud Al-Faisal": true, "Sabah Al-Sabah": false,
	} {
		if got := families.isFull(fullNameOf(name)); got != full {
			t.Errorf("%q is more than a family name: %v, want %v", name, got, full)
		}
	}
	if families.tells("kim") || families.tells("khalifa") || families.tells("bush") != true {
		t.Error("the name of a clan or one of the commonest decides, or another does not")
	}
}
