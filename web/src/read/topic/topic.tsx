import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../app/answer";
import { useWords } from "../../app/language";
import { Answered } from "../../design/state";
import { Details, Links } from "../details";
import { Head } from "../head";
import { MeetingList } from "../meetings";
import { StatementList } from "../statements";
import { Unknown } from "../unknown";
import { TopicPageDocument } from "./generated/topic";

/** A topic: what it is part of, what is part of it, and the meetings and statements about it. */
export function TopicPage() {
  const { id } = useParams({ from: "/topics/$id" });
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
            <MeetingList key={id} of={{ where: { about: [topic.id] } }} hasYears hasSince />
            <StatementList id={id} where={{ about: [topic.id] }} hasSince />
          </>
        ) : (
          <Unknown id={id} />
        )
      }
    </Answered>
  );
}
