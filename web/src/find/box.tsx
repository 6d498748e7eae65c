import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useAnswer } from "../app/answer";
import { addressOf, wordOf } from "../app/kinds";
import { useWords } from "../app/language";
import { useIsOnline } from "../app/online";
import { wordsOfFailure } from "../design/state";
import styles from "./box.module.css";
import { Combobox } from "./combobox";
import { SearchBoxDocument, type SearchBoxQuery } from "./generated/box";
import { Offers } from "./offers";
import { useSettled } from "./settled";
import { Why } from "./why";

type Hit = NonNullable<SearchBoxQuery["search"]>["edges"][number];

/** The box that finds everything, as one types. Enter without a choice opens the page of all results. */
export function SearchBox({ isFirst = false }: { isFirst?: boolean }) {
  const { language, say } = useWords();
  const navigate = useNavigate();
  const isOnline = useIsOnline();
  const { q = "" } = useSearch({ strict: false });
  const [text, setText] = useState(q);
  useEffect(() => setText(q), [q]); // on the page of results one can go on from what was searched
  const wanted = useSettled(text.trim() === q.trim() ? "" : text.trim()); // the page below has the results of its own words
  const answer = useAnswer(SearchBoxDocument, { text: wanted, lang: language }, { enabled: wanted !== "", keep: true });
  const hits = wanted === "" ? [] : (answer.data?.search?.edges ?? []);
  const meant = wanted === "" ? null : answer.data?.search?.didYouMean;
  const all = () => {
    if (text.trim() !== "") void navigate({ to: "/search", search: { q: text.trim() } });
  };
  const isKept = (event: { preventDefault: () => void }) => event.preventDefault(); // the menu stays open while its buttons are pressed
  const failure = answer.error ?? answer.failureReason; // already while the page asks again by itself
  const below = (close: () => void) =>
    wanted !== "" &&
    (failure ? (
      <p className={styles.none} role="alert">
        {say(wordsOfFailure(failure, isOnline, !answer.error))}{" "}
        <button type="button" onMouseDown={isKept} onClick={() => void answer.refetch()}>
          {say("error.again")}
        </button>
      </p>
    ) : (
      <>
        {/* The names in a question are looked up at the same time as its words, which may take longer. */}
        {(!answer.data || answer.isPlaceholderData) && <Offers text={wanted} isFound onTake={() => (close(), setText(""))} />}
        {answered(close)}
      </>
    ));
  const offers = (close: () => void, isFound: boolean) =>
    !answer.isPlaceholderData && <Offers text={wanted} isFound={isFound} onTake={() => (close(), setText(""))} />;
  const answered = (close: () => void) =>
    answer.data &&
    (hits.length === 0 ? (
      <>
        <p className={styles.none}>
          {say("find.none", { text: wanted })}{" "}
          {meant && (
            <button type="button" onMouseDown={isKept} onClick={() => setText(meant)}>
              {say("find.meant", { text: meant })}
            </button>
          )}
        </p>
        {offers(close, false)}
      </>
    ) : (
      <>
        {offers(close, true)}
        <button type="button" className={styles.all} onMouseDown={isKept} onClick={() => (close(), all())}>
          {say("find.all", { count: answer.data.search?.totalCount ?? 0 })}
        </button>
      </>
    ));
  return (
    <search className={styles.search}>
      <Combobox<Hit>
        label={say("find.label")}
        isLabelUnseen
        text={text}
        onText={setText}
        hits={hits}
        idOf={(hit) => hit.node.id}
        row={(hit) => (
          <>
            <span className={styles.kind}>{say(wordOf(hit.node.__typename))}</span>
            <span className={styles.found}>
              <bdi>{hit.node.name}</bdi>
              <Why hit={hit} />
            </span>
          </>
        )}
        onPick={(hit) => {
          const address = addressOf(hit.node);
          if (!address) return;
          setText("");
          void navigate({ to: address });
        }}
        onEnter={all}
        below={below}
        input={{
          placeholder: say("find.placeholder"),
          autoFocus: isFirst,
          enterKeyHint: "search",
          className: isFirst ? styles.large : styles.input,
        }}
      />
      <span className="unseen" role="status">
        {wanted !== "" && answer.data && say("find.count", { count: answer.data.search?.totalCount ?? 0 })}
      </span>
    </search>
  );
}
