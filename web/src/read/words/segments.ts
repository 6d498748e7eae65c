/** A part of a text: from one Unicode code point up to, but not including, another. */
export interface Range {
  start: number;
  end: number;
}

/** Words of another text that stand before a code point of this one. */
export interface Gap {
  at: number;
  text: string;
}

/** A piece of a text for which the same mention and the same mark hold from end to end, with the words of another text that stand before it. */
export interface Segment<Mention> {
  start: number;
  text: string;
  mention?: Mention;
  isMarked: boolean;
  before: string[];
}

/**
 * Cuts a text where a mention or a mark begins or ends. Of mentions inside each other the innermost has the piece, so that each keeps words of its
 * own. The pieces one after the other are the text.
 */
export function segments<Mention extends Range>(
  text: string,
  mentions: readonly Mention[],
  marks: readonly Range[] = [],
  gaps: readonly Gap[] = [],
): Segment<Mention>[] {
  const points = Array.from(text); // the API counts code points, and JavaScript counts UTF-16 units
  const cuts = new Set([0, points.length]);
  for (const { start, end } of [...mentions, ...marks]) cuts.add(start).add(end);
  for (const { at } of gaps) cuts.add(at);
  const sorted = [...cuts].filter((cut) => cut >= 0 && cut <= points.length).sort((a, b) => a - b);
  const pieces: Segment<Mention>[] = [];
  for (const [i, start] of sorted.entries()) {
    const end = sorted[i + 1] ?? start;
    const before = gaps.filter((gap) => gap.at === start).map((gap) => gap.text);
    if (end === start && before.length === 0) continue;
    const around = mentions.filter((mention) => mention.start <= start && mention.end >= end && end > start);
    pieces.push({
      start,
      text: points.slice(start, end).join(""),
      mention: around.reduce<Mention | undefined>((least, one) => (least && least.end - least.start <= one.end - one.start ? least : one), undefined),
      isMarked: end > start && marks.some((mark) => mark.start <= start && mark.end >= end),
      before,
    });
  }
  return pieces;
}

/**
 * Where to fold a text of more than a length, in code points: behind the last paragraph, sentence or word that ends before it. Undefined if what would
 * be folded is not worth a press.
 */
export function foldAt(text: string, length: number): number | undefined {
  const points = Array.from(text);
  if (points.length <= length * 1.4) return undefined;
  for (const ends of [/\n/, /[.!?。！？]/, /\s/]) {
    for (let i = length; i > length * 0.6; i--) if (ends.test(points[i - 1] ?? "")) return i;
  }
  return length;
}
