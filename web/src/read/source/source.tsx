import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../app/answer";
import { time, tongue } from "../../app/format";
import { useWords } from "../../app/language";
import { Answered } from "../../design/state";
import { licenceOf } from "../../facts/licence";
import { EntityLink } from "../../facts/link";
import { Details, Different } from "../details";
import { Head } from "../head";
import { Licence } from "../licence";
import { StatementList } from "../statements";
import { Unknown } from "../unknown";
import { FactsOfSource } from "./facts";
import { SourcePageDocument, type SourcePageQuery } from "./generated/source";

type Source = NonNullable<SourcePageQuery["source"]>;

/** A source: who published it and when, where to read it, and all that rests on it. */
export function SourcePage() {
  const { id } = useParams({ from: "/sources/$id" });
  const { language, say } = useWords();
  const answer = useAnswer(SourcePageDocument, { id, lang: language });
  return (
    <Answered answer={answer} lines={8}>
      {({ source }) =>
        source ? (
          <>
            <Head entity={{ ...source, name: titleOf(source, say) }} kind="Source">
              {source.publisher}
              {isNumbered(source) && `, ${source.name.slice(source.publisher.length + 1)}`}
            </Head>
            <Facts source={source} />
            <Different of={source.differentFrom} />
            <FactsOfSource id={source.id} />
            <StatementList id={id} where={{ citedBy: [source.id] }} source={source.id} title={say("read.source.statements")} />
          </>
        ) : (
          <Unknown id={id} />
        )
      }
    </Answered>
  );
}

// A source without a title is named by its publisher and a number, which say nothing to a reader: its kind says more.
function isNumbered(source: Source): source is Source & { publisher: string } {
  return source.publisher !== null && source.name.startsWith(`${source.publisher} `) && /^\d+$/.test(source.name.slice(source.publisher.length + 1));
}

function titleOf(source: Source, say: ReturnType<typeof useWords>["say"]): string {
  return isNumbered(source) ? say("read.source.untitled", { publisher: source.publisher, kind: say(`read.sourceKind.${source.kind}`) }) : source.name;
}

function Facts({ source }: { source: Source }) {
  const { language, say } = useWords();
  return (
    <Details
      rows={[
        [
          "read.original",
          source.url ? (
            <a key="url" href={source.url} rel="noreferrer external" target="_blank">
              {source.url}
            </a>
          ) : (
            <span className="soft">{say("read.source.noAddress")}</span>
          ),
        ],
        ["read.statement.kind", say(`read.sourceKind.${source.kind}`)],
        ["read.source.author", source.author],
        ["read.source.published", source.publishedAt ? time(source.publishedAt, language) : <span className="soft">{say("date.unknown")}</span>],
        ["read.source.language", source.lang && tongue(source.lang, language)],
        ["read.source.collection", source.collection && <EntityLink entity={source.collection} />],
        ["read.licence", <Licence key="licence" of={licenceOf(source)} publisher={source.publisher} />],
      ]}
    />
  );
}
