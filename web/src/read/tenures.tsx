import { useState } from "react";
import { useAnswer } from "../app/answer";
import { useWords } from "../app/language";
import { Section } from "../design/section";
import { Answered, Empty } from "../design/state";
import { HeldTime } from "../facts/held";
import { Title } from "../facts/foreign";
import { EntityLink } from "../facts/link";
import { Proof } from "../facts/proof";
import { Named } from "./details";
import { TenureListDocument } from "./generated/tenures";
import { countOf, type PageEnd, Pages } from "./pages";
import styles from "./rows.module.css";
import { KnownSince } from "./since";

const offices = ["HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "FOREIGN_MINISTER", "HEAD_OF_ORGANIZATION", "OTHER"] as const;

type Office = (typeof offices)[number];

interface ListProps {
  of: string;
  /** The numbers of bars above the list, by the ids of their tenures. */
  numbers?: ReadonlyMap<string, number>;
  children?: React.ReactNode;
}

/** Who held the offices of a country or an organization, newest first, with the sources of each. */
export function TenureList({ of, numbers, children }: ListProps) {
  const { language, say } = useWords();
  const [office, setOffice] = useState<Office>();
  const where = { of: [of], ...(office && { office: [office] }) };
  const first = useAnswer(TenureListDocument, { where, after: null, lang: language }, { keep: true });
  const count = first.data?.tenures?.totalCount;
  return (
    <Section
      title={say("read.tenures.title")}
      count={countOf(count, language)}
      aside={
        <label className="small">
          {say("read.table.office")}{" "}
          <select value={office ?? ""} onChange={(event) => setOffice((event.target.value || undefined) as Office | undefined)}>
            <option value="">{say("read.office.all")}</option>
            {offices.map((one) => (
              <option key={one} value={one}>
                {say(`read.office.${one}`)}
              </option>
            ))}
          </select>
        </label>
      }
    >
      {count ? <KnownSince of={{ tenures: where }} /> : null}
      {children}
      <Pages key={`${of} ${office}`}>{(after, more) => <Page where={where} numbers={numbers} after={after} more={more} />}</Pages>
    </Section>
  );
}

interface PageProps {
  where: { of: string[]; office?: Office[] };
  numbers?: ReadonlyMap<string, number>;
  after: string | null;
  more: (end: PageEnd) => React.ReactNode;
}

function Page({ where, numbers, after, more }: PageProps) {
  const { language, say } = useWords();
  const answer = useAnswer(TenureListDocument, { where, after, lang: language });
  return (
    <Answered answer={answer}>
      {({ tenures }) =>
        tenures && tenures.nodes.length > 0 ? (
          <>
            <ul className="plain">
              {tenures.nodes.map((tenure) => (
                <li key={tenure.id} className={styles.row}>
                  <span className={styles.when}>
                    <HeldTime of={tenure} />
                  </span>
                  <div>
                    {numbers?.has(tenure.id) && <span className="small soft">{numbers.get(tenure.id)} </span>}
                    <strong>
                      <EntityLink entity={tenure.leader} />
                    </strong>
                    , <Title of={tenure} /> <Named as={tenure.namedAs} by={tenure.identifiedBy} isPerson />
                    <Proof of={tenure} />
                  </div>
                </li>
              ))}
            </ul>
            {more(tenures.pageInfo)}
          </>
        ) : (
          <Empty>{say("leader.noOffices")}</Empty>
        )
      }
    </Answered>
  );
}
