import { useAnswer } from "../../app/answer";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered } from "../../design/state";
import { EntityLink } from "../../facts/link";
import { Passage } from "../words/passage";
import styles from "./accounts.module.css";
import { AccountsOfMeetingDocument } from "./generated/accounts";

/** What each source tells of a meeting in its own words, with the names in it as links and what citations quote marked. */
export function Accounts({ id }: { id: string }) {
  const { language, say } = useWords();
  const answer = useAnswer(AccountsOfMeetingDocument, { id, lang: language });
  if (answer.data?.meeting?.accounts.length === 0) return null;
  return (
    <Section title={say("read.accounts.title")}>
      <Answered answer={answer}>
        {({ meeting }) =>
          meeting?.accounts.map((account) => (
            <article key={`${account.source.id} ${account.meeting.id}`} className={styles.account}>
              <p className="small">
                <strong>
                  <EntityLink entity={account.source}>{account.source.publisher ?? account.source.name}</EntityLink>
                </strong>{" "}
                <span className="soft">
                  {account.translated && say("read.accounts.translated")}
                  {account.locator}
                  {account.meeting.id !== id && (
                    <>
                      {say("read.accounts.of")} <EntityLink entity={account.meeting} />
                    </>
                  )}
                </span>{" "}
                {account.source.url && (
                  <a href={account.source.url} rel="noreferrer external" target="_blank">
                    {say("proof.original")}
                  </a>
                )}
              </p>
              <Passage
                text={account.text}
                lang={account.lang}
                mentions={account.mentions}
                marks={account.excerpts.map((excerpt) => excerpt.range)}
                fold={1200}
              />
              {account.excerpts.length > 0 && <p className="small soft">{say("read.accounts.marked")}</p>}
            </article>
          ))
        }
      </Answered>
    </Section>
  );
}
