package main

// reportJudged states what an agent found on 26 November 2026 who had samples and raw texts, and neither the rules nor this report. The
// numbers are of the data before what was found was mended; the tables have what somebody decided. Another one judged the pages of the White
// House on the same day.
func reportJudged(line printer) {
	line("## Samples judged without the rules\n")
	line("The last two, on 27 November 2026: an agent that had seen neither the rules nor an earlier report compared every field with the text that the")
	line("graph gives, for meetings drawn with Python's random.Random, a new generator for each source, from the ids in their order. It could only")
	line("refute what that text does not tell: the day and hour of a page of the Kremlin, the place column of the Department of State.\n")
	line("- Seed 20261129: 60 of 5,727 of the Department of State, none wrong; 40 of 878 of the White House since 2021, 3 with a wrong field; 20 of")
	line("  2,467 of the Kremlin, 5 (the day, a part elsewhere, whom a leader of a party represents). 282 mentions, none wrong; 30 statements, 1 addressee.")
	line("- Seed 20261130, another agent, after the mends: 60 of 5,725, none wrong, 24 coarser than the text; 40 of 878, 1 wrong (a call that a third")
	line("  joined, as one of two sides); 20 of 2,467, none. 277 mentions in 20 accounts, 2 wrong (a language, a company's name); 20 statements, 1")
	line("  addressee. What it found is mended but for those mentions and that addressee, and not judged anew.\n")
	line("An agent with the raw texts and without the rules judged these on 26 November 2026, before the mends that followed:\n")
	line("- 60 of 146 occasions joined by rule (Python's random.seed(20261701), heads in the order of their ids): 51 right, 6 debatable (mostly talks")
	line("  of two beside a meeting of three or four), 3 wrong (persons whom an office in the title seemed to mean; mended).")
	line("- 30 of 205 pairs of meetings of the same people on the same or the following day that are not joined (seed 20261702): 18 rightly apart,")
	line("  6 debatable (visits that move to another city), 6 wrongly apart (joined in tables/occasions.csv now).")
	line("- 100 statements (seed 20261703): 376 mentions, 368 right, 6 debatable, 2 wrong; 17 missed: precision 99.5 %% (97.9 %% with the debatable")
	line("  ones as wrong), recall 95.7 %%.")
	line("- 100 of 5,737 meetings of the State Department's lists (seed 20261704): no participant, office, place, setting or date wrong; 4 names")
	line("  (\"Biden and III\"), 1 double and 1 that drops days, 5 debatable. Beyond the sample the agent found 19 wrong persons (presidents-elect,")
	line("  vice presidents, two offices in a list), 10 wrong places and 4 doubles: mended but for what TestBundled_usaOtherHolders does not name.")
	line("- All 13 meetings that a page of the Kremlin and a row of the State Department tell: 12 right; Crawford, 15 November 2001, is one part of the")
	line("  stay that the row tells.\n")
	line("A second one, of the White House's readouts, on the same day and before what follows was mended:\n")
	line("- 100 of 1,003 records (random.seed(20261126), ids in order): 86 right, 5 wrong (a title that lost a word, a breakfast as a dinner, a page")
	line("  posted twice, the last word of a name for the family name in 2), 6 that lack what the page says (days, a place, a forum, half of a title), 3 debatable.")
	line("- 60 meetings that a page of the White House and another publisher tell (seed 20261127): all 60 are the same meeting.")
	line("- Of the pairs that could be one and are apart (seed 20261128) there were 2: 1 rightly, 1 not (Biden and Martin, 17 March 2022: by video, and")
	line("  now a part of the visit).")
	line("- 60 places of meetings (seed 20261129): all 60 right.\n")
	line("By the author of the mends, who is no independent judge:\n")
	line("- 40 of the 562 topics that the rules found first in the White House's accounts (seed 20261130, meetings by id and then the topics in")
	line("  order): 37 right, 3 debatable (security as a word of courtesy), none wrong. Words for the war in Ukraine were added after that: 25 of the")
	line("  162 findings of that topic (seed 20261130), all right.")
	line("- 60 of the 1,284 topics that the rules found first in the Kremlin's readouts, beside its tags (Python's random.Random(20261228), meetings")
	line("  by id and then the topics in order), on 27 November 2026: 58 right, 1 debatable (\"global security\" as a word of courtesy), 1 wrong (a")
	line("  lunch beside a summit on Syria). Before that, 60 of 1,353 (20261227): 55 right, 3 debatable and 2 wrong, by which readouts of meetings")
	line("  at home lost topics such as trade and energy, and where two met no longer counts.")
	line("- 60 of the 950 meetings that the mends changed at first (seed 20261130): 59 right, 1 name debatable and mended (Eyadéma).\n")
	reportJudgedSpeeches(line)
}

// reportJudgedSpeeches states what the author of the rules for press conferences and remarks found on 26 November 2026.
func reportJudgedSpeeches(line printer) {
	line("The author of the rules for press conferences and remarks of the White House judged these against the pages, and nobody else has yet:\n")
	line("- 50 of 2,479 statements (Python's random.Random(20261211), in the order of their ids): all right in speaker, words, place in the order,")
	line("  question, day and meeting.")
	line("- 50 others (20261213), after further changes: 49 right, 1 wrong (the words of two speakers in one turn, because a label has a stop in place")
	line("  of the colon; mended, also on the second page that has one).")
	line("- 30 of 130 new meetings (20261212): all right in who was there, setting, day and place. Three had only a month, and have their day now,")
	line("  because another source tells that the same people met on it; two still have only a month, and five have no place, because the page")
	line("  gives none.")
	line("- The titles and heads of all new meetings were read besides. Three by video link were in person (11 April 2022, 23 February and")
	line("  15 September 2021), and five told what another page or source tells (a breakfast, or another day there): mended.\n")
}
