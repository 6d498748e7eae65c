import { Link, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useAnswer } from "../app/answer";
import { number } from "../app/format";
import { addresses, enumOf, kindOf, wordOf, wordOfMany } from "../app/kinds";
import { useWords } from "../app/language";
import { Answered, Empty } from "../design/state";
import { EntityLink } from "../facts/link";
import { namesakes } from "../facts/namesakes";
import { MeetingList } from "../read/meetings";
import { StatementList } from "../read/statements";
import { ResultsDocument, type ResultsQuery, type ResultsQueryVariables } from "./generated/results";
import { Offers } from "./offers";
import styles from "./results.module.css";
import { meetingOf, Why } from "./why";

const kinds = Object.keys(addresses).map(enumOf);

/** All results of a search, page by page, with the number of each kind. */
export function Results() {
  const { say } = useWords();
  const search = useSearch({ from: "/search" });
  const q = (search.q ?? "").trim();
  useEffect(() => {
    document.title = `${q === "" ? say("find.title") : say("find.titleFor", { text: q })} – Sidelines`;
  });
  const kind = kinds.find((one) => one === search.kind?.toUpperCase().replaceAll("-", "_"));
  if (q !== "" && search.in === "accounts") return <SpokenOf words={q} />;
  return (
    <>
      <h1>{q === "" ? say("find.title") : say("find.titleFor", { text: q })}</h1>
      {q === "" ? <Empty>{say("find.empty")}</Empty> : <Pages key={`${q} ${kind}`} text={q} kind={kind} />}
    </>
  );
}

/** The meetings and calls whose accounts have the words, and the statements that do. A search finds more, such as names that resemble them. */
function SpokenOf({ words }: { words: string }) {
  const { say } = useWords();
  return (
    <>
      <h1>{say("find.spokenOf", { text: words })}</h1>
      <p>
        <Link to="/search" search={{ q: words }}>
          {say("find.everythingFor", { text: words })}
        </Link>
      </p>
      <MeetingList key={words} of={{ where: { account: { words } } }} title={say("find.accounts")} />
      <StatementList id={words} where={{ text: { contains: words } }} title={say("find.statements")} />
    </>
  );
}

function Pages({ text, kind }: { text: string; kind?: string }) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <>
      {cursors.map((after, i) => (
        <Page
          key={after ?? "first"}
          text={text}
          kind={kind}
          after={after}
          onMore={i === cursors.length - 1 ? (cursor) => setCursors([...cursors, cursor]) : undefined}
        />
      ))}
    </>
  );
}

function Page({ text, kind, after, onMore }: { text: string; kind?: string; after: string | null; onMore?: (cursor: string) => void }) {
  const { language, say } = useWords();
  const kinds = kind ? ([kind] as ResultsQueryVariables["kinds"]) : undefined;
  const answer = useAnswer(ResultsDocument, { text, kinds, after, lang: language });
  const alike = namesakes((answer.data?.search?.edges ?? []).map(({ node }) => `${node.__typename} ${node.name} ${meetingOf(node) ?? ""}`));
  return (
    <Answered answer={answer} lines={8}>
      {({ search }) =>
        search && (
          <>
            {after === null && <Facets facets={search.facets} text={text} kind={kind} />}
            {after === null && search.edges.length > 1 && <p className="small soft">{say("find.order")}</p>}
            {search.edges.length === 0 && (
              <Empty>
                {say("find.none", { text })}{" "}
                {search.didYouMean && (
                  <Link to="/search" search={{ q: search.didYouMean }}>
                    {say("find.meant", { text: search.didYouMean })}
                  </Link>
                )}
              </Empty>
            )}
            {after === null && <Offers text={text} isFound={search.facets.length > 0} />}
            <ol className="plain">
              {search.edges.map((hit, i) => (
                <li key={hit.node.id} className={styles.hit}>
                  <span className="small soft">{say(wordOf(hit.node.__typename))}</span>
                  <span className={styles.name}>
                    <EntityLink entity={hit.node} />
                    {alike[i] && <span className="small soft"> {say("find.namesake", alike[i])}</span>}
                  </span>
                  <Why hit={hit} />
                </li>
              ))}
            </ol>
            {onMore && search.pageInfo.hasNextPage && search.pageInfo.endCursor && (
              <button type="button" onClick={() => onMore(search.pageInfo.endCursor ?? "")}>
                {say("list.more")}
              </button>
            )}
          </>
        )
      }
    </Answered>
  );
}

function Facets({ facets, text, kind }: { facets: NonNullable<ResultsQuery["search"]>["facets"]; text: string; kind?: string }) {
  const { language, say } = useWords();
  const all = facets.reduce((sum, facet) => sum + facet.count, 0);
  return (
    <nav aria-label={say("find.facets")} className={styles.facets}>
      <Link to="/search" search={{ q: text }} aria-current={kind ? undefined : "true"}>
        {say("find.everything")} <span className="soft">{number(all, language)}</span>
      </Link>
      <Link to="/search" search={{ q: text, in: "accounts" }}>
        {say("find.inAccounts")}
      </Link>
      {facets.map((facet) => (
        <Link key={facet.kind} to="/search" search={{ q: text, kind: facet.kind }} aria-current={kind === facet.kind ? "true" : undefined}>
          {say(wordOfMany(kindOf(facet.kind)))} <span className="soft">{number(facet.count, language)}</span>
        </Link>
      ))}
    </nav>
  );
}
