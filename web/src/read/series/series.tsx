import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../app/answer";
import { useWords } from "../../app/language";
import { Answered } from "../../design/state";
import { Details, Links } from "../details";
import { ForumList } from "../forums";
import { Head } from "../head";
import { MeetingList } from "../meetings";
import { Unknown } from "../unknown";
import { SeriesPageDocument } from "./generated/series";

/** A forum series: its editions, and the meetings on their sidelines. */
export function ForumSeriesPage() {
  const { id } = useParams({ from: "/series/$id" });
  const { language, say } = useWords();
  const answer = useAnswer(SeriesPageDocument, { id, lang: language });
  return (
    <Answered answer={answer} lines={8}>
      {({ forumSeries: series }) =>
        series ? (
          <>
            <Head entity={series} kind="ForumSeries">
              {series.abbreviation !== series.name && series.abbreviation}
            </Head>
            {series.about.length > 0 && <Details rows={[["read.about", <Links key="about" of={series.about} />]]} />}
            <ForumList id={id} where={{ series: [series.id] }} title={say("read.series.editions")} />
            <MeetingList
              key={id}
              title={say("read.forum.sidelines")}
              of={{ where: { forumSeries: [series.id], relation: ["ON_SIDELINES"], parts: "INCLUDED" } }}
            />
          </>
        ) : (
          <Unknown id={id} />
        )
      }
    </Answered>
  );
}
