import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useAnswer } from "../../app/answer";
import { useWords } from "../../app/language";
import { Answered } from "../../design/state";
import { Details, Links } from "../details";
import { Head } from "../head";
import { MeetingList } from "../meetings";
import { StatementList } from "../statements";
import { Unknown } from "../unknown";
import { TopicPageDocument } from "./generated/topic";
import { listsId, TopicYears } from "./years";

/** A topic: what it is part of, what is part of it, and the meetings and statements about it. */
export function TopicPage() {
  const { id } = useParams({ from: "/topics/$id" });
  const { year } = useSearch({ from: "/topics/$id" });
  const during = year ? { during: { from: year, to: year } } : {};
  const { language, say } = useWords();
  const answer = useAnswer(TopicPageDocument, { id, lang: language });
  return (
    <Answered answer={answer} lines={8}>
      {({ topic }) =>
        topic ? (
          <>
            <Head entity={topic} kind="Topic" />
            <Details
              rows={[
                ["read.statement.kind", say(`read.topicKind.${topic.kind}`)],
                ["read.topic.broader", topic.broader.length > 0 && <Links of={topic.broader} />],
                ["read.topic.narrower", topic.narrower.length > 0 && <Links of={topic.narrower} />],
              ]}
            />
            <TopicYears id={topic.id} year={year} />
            <div id={listsId} tabIndex={-1}>
              {year && (
                <p role="status">
                  {say("read.topic.only", { year })}{" "}
                  <Link to="." search={(before) => ({ ...before, year: undefined })} resetScroll={false}>
                    {say("read.topic.allYears")}
                  </Link>
                </p>
              )}
              <MeetingList key={`${id} ${year}`} of={{ where: { about: [topic.id], ...during } }} hasSince={!year} />
              <StatementList key={year} id={id} where={{ about: [topic.id], ...during }} hasSince={!year} />
            </div>
          </>
        ) : (
          <Unknown id={id} />
        )
      }
    </Answered>
  );
}
