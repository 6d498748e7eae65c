package suspect

import (
	"slices"
	"strings"
	"unicode"

	"github.com/sidelines/sidelines/names"
)

// sounds are the sounds of a word, one letter each, however a language or a script writes them: Chruschtschow, Jruschov and Хрущёв are
// nearly the same. Capitals stand for what several letters write.
type sounds string

// The sounds that are written with several letters, or that languages write with one letter and mean different ones.
const (
	shSound  = 'S'
	zhSound  = 'Z'
	chSound  = 'C'
	jSound   = 'J' // of joy, jour, Jung and Juan
	khSound  = 'X' // of loch
	exSound  = 'E' // x, which is ks, sh, kh or h
	ceeSound = 'c' // c and ts
)

// spelledSounds are letters and the sounds that they write, the longest first.
var spelledSounds = strings.NewReplacer(
	"shch", "S", "tsch", "C", "dsch", "J", "tch", "C", "sch", "S", "dzh", "J", "dsh", "J", "chr", "Xr", "hsi", "Si", "hs", "S",
	"ch", "C", "sh", "S", "zh", "Z", "kh", "X", "gh", "g", "ph", "f", "th", "t", "dj", "J", "dz", "J", "ts", "c", "tz", "c",
	"cz", "C", "sz", "S", "rz", "Z", "ck", "k", "qu", "k", "x", "E", "ks", "E", "kz", "E", "j", "J", "q", "k",
)

// mandarin are the sounds of Pinyin that other languages write otherwise.
var mandarin = strings.NewReplacer("zh", "J", "x", "S", "q", "C", "ch", "C", "sh", "S", "j", "J")

// syllables are the sounds of Kana as they are spoken, where small letters change the one before them.
var syllables = strings.NewReplacer("huy", "fy", "hua", "fa", "hui", "fi", "hue", "fe", "huo", "fo", "hu", "f",
	"ziya", "Ja", "ziyu", "Ju", "ziyo", "Jo", "zie", "Je", "zi", "Ji", "siya", "Sa", "siyu", "Su", "siyo", "So", "sie", "Se", "si", "Si",
	"tiya", "Ca", "tiyu", "Cu", "tiyo", "Co", "tie", "Ce", "chiya", "Ca", "chiyu", "Cu", "chiyo", "Co", "ti", "Ci", "ch", "C", "sh", "S",
	"tu", "tsu", "ts", "c", "uia", "wia", "ua", "wa", "ui", "wi", "ue", "we", "uo", "wo", "vui", "vi", "vua", "va", "vue", "ve", "vuo", "vo",
	"guu", "gw", "j", "J")

// soundsOf returns the sounds of a folded word.
func soundsOf(word string) sounds {
	if rest := strings.TrimPrefix(word, "ال"); len([]rune(rest)) > 3 {
		word = rest // the article of Arabic
	}
	latin := names.Romanize(unspoken.Replace(word))
	switch {
	case isOf(word, unicode.Han):
		latin = mandarin.Replace(latin)
	case isOf(word, unicode.Katakana):
		latin = syllables.Replace(latin)
	default:
		latin = spelledSounds.Replace(latin)
	}
	var b strings.Builder
	last := rune(0)
	for _, r := range latin {
		isVowel := isVowelSound(r)
		if r == last || isVowel && isVowelSound(last) || !unicode.IsLetter(r) || r > unicode.MaxASCII {
			continue
		}
		b.WriteRune(r)
		last = r
	}
	return sounds(b.String())
}

func isOf(word string, script *unicode.RangeTable) bool {
	return strings.ContainsFunc(word, func(r rune) bool { return unicode.Is(script, r) })
}

func isVowelSound(r rune) bool { return strings.ContainsRune("aeiou", r) }

// alikeSounds are pairs of sounds that languages and scripts confuse, with what it costs that they differ.
var alikeSounds = map[[2]byte]float64{}

func init() {
	for cost, pairs := range map[float64]string{
		0.1: "cs ck vw SE XE XC XJ JZ JC ZC cC yJ iy uw XJ XG",
		0.2: "pb fv bv td kg kX gX Xh gh sz sS zZ Zs zc Zz SC SZ Jz Jg Jh lr mn EJ Eh EX cz Jy Cc yi Xk kC gJ sc JS hJ kJ",
		0.4: "fp hf dJ tC ts dz ZJ sC vp wb uv gq Es Ek rZ ng ly dr vb Zy",
	} {
		for pair := range strings.FieldsSeq(pairs) {
			a, b := pair[0], pair[1]
			for _, key := range [][2]byte{{a, b}, {b, a}} {
				if known, is := alikeSounds[key]; !is || cost < known {
					alikeSounds[key] = cost
				}
			}
		}
	}
}

// leftOut is what it costs that one word has a sound and the other one has not.
var leftOut [128]float64

// weight is what a sound tells.
var weight [128]float64

var substituted [128][128]float64

func init() {
	for i := range leftOut {
		leftOut[i], weight[i] = 0.8, 1
	}
	for _, r := range "aeiou" {
		leftOut[r], weight[r] = 0.15, 0.25
	}
	leftOut['h'], leftOut['y'], leftOut['w'], leftOut['n'], leftOut['r'], leftOut['g'] = 0.25, 0.2, 0.3, 0.6, 0.55, 0.6
	weight['h'], weight['y'], weight['w'] = 0.5, 0.5, 0.7
	for i := range 128 {
		for j := range 128 {
			a, b := byte(i), byte(j)
			cost := 1.0
			switch {
			case a == b:
				cost = 0
			case isVowelSound(rune(a)) && isVowelSound(rune(b)):
				cost = 0.12
			default:
				if c, is := alikeSounds[[2]byte{a, b}]; is {
					cost = c
				}
			}
			substituted[i][j] = cost
		}
	}
}

func (s sounds) weight() float64 {
	sum := 0.0
	for i := range len(s) {
		sum += weight[s[i]&127]
	}
	return sum
}

// likeSounds returns how alike two words sound, from 0 to 1.
func likeSounds(a, b sounds) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	var rows [2][64]float64
	if len(a) > 60 || len(b) > 60 {
		return 0
	}
	before, now := rows[0][:len(b)+1], rows[1][:len(b)+1]
	for j := range len(b) {
		before[j+1] = before[j] + leftOut[b[j]]
	}
	for i := range len(a) {
		now[0] = before[0] + leftOut[a[i]]
		for j := range len(b) {
			now[j+1] = min(before[j]+substituted[a[i]][b[j]], before[j+1]+leftOut[a[i]], now[j]+leftOut[b[j]])
		}
		before, now = now, before
	}
	return 1 - before[len(b)]/((a.weight()+b.weight())/2)
}

// heardAs is a name by its sounds.
type heardAs struct {
	words     []sounds // those that tell, in order
	orders    []sounds // all in one, in the order in which they are written first, and in others
	isLatin   bool
	numeral   string // of one of several of a name
	hasSlight bool
}

func heard(tokens, all []names.Token) heardAs {
	h := heardAs{isLatin: true}
	for _, t := range tokens {
		if t.IsNumeral {
			h.numeral += t.Text
			continue
		}
		h.words = append(h.words, soundsOf(t.Text))
		h.isLatin = h.isLatin && isLatin(t.Text)
	}
	add := func(words ...sounds) {
		if whole := joined(words); !slices.Contains(h.orders, whole) {
			h.orders = append(h.orders, whole)
		}
	}
	add(h.words...)
	if n := len(h.words); n > 1 {
		add(append([]sounds{h.words[n-1]}, h.words[:n-1]...)...)
		add(append(slices.Clone(h.words[1:]), h.words[0])...)
	}
	if h.hasSlight = len(all) > len(tokens); h.hasSlight {
		var words []sounds
		for _, t := range all {
			if !t.IsNumeral {
				words = append(words, soundsOf(t.Text))
			}
		}
		add(words...)
	}
	return h
}

// lastLatin is the last letter of the Latin blocks of Unicode that languages of today use.
const lastLatin = 0x24f

func isLatin(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r > lastLatin })
}

func joined(words []sounds) sounds {
	var b strings.Builder
	last := byte(0)
	for _, word := range words {
		for i := range len(word) {
			if word[i] != last {
				b.WriteByte(word[i])
			}
			last = word[i]
		}
	}
	return sounds(b.String())
}

// likeWhole returns how alike two names sound as a whole, whatever their order and where their words begin.
func (h *heardAs) likeWhole(other *heardAs) float64 {
	best := 0.0
	for i, a := range h.orders {
		for j, b := range other.orders {
			if i == 0 || j == 0 {
				best = max(best, likeSounds(a, b))
			}
		}
	}
	return best
}
