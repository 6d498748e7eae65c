import { Link } from "@tanstack/react-router";
import { useAnswer } from "../app/answer";
import { wordOf } from "../app/kinds";
import { useWords } from "../app/language";
import { EntityLink } from "../facts/link";
import { WhatIsDocument } from "./generated/unknown";

/** The page of an id that the graph does not have, or has of another kind. */
export function Unknown({ id }: { id: string }) {
  const { language, say } = useWords();
  const { data } = useAnswer(WhatIsDocument, { id, lang: language });
  if (data?.entity) {
    return (
      <>
        <h1>{say("unknown.otherKind")}</h1>
        <p>
          {say("unknown.is", { id, kind: say(wordOf(data.entity.__typename)) })} <EntityLink entity={data.entity} />
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{say("unknown.title")}</h1>
      <p>{say("unknown.text", { id })}</p>
      <Link to="/search" search={{ q: id.replaceAll("-", " ") }}>
        {say("unknown.search")}
      </Link>
    </>
  );
}
