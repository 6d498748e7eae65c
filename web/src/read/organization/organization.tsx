import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../app/answer";
import { date, number, span } from "../../app/format";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered } from "../../design/state";
import { EntityLink } from "../../facts/link";
import { Counterparts } from "../counterparts";
import { Head } from "../head";
import { MeetingList } from "../meetings";
import { StatementList } from "../statements";
import { TenureList } from "../tenures";
import { Unknown } from "../unknown";
import { OrganizationPageDocument, type OrganizationPageQuery } from "./generated/organization";
import styles from "./organization.module.css";

type Organization = NonNullable<OrganizationPageQuery["organization"]>;

/** An organization: who heads it, whom it met, what is said of it, and who its members are. */
export function OrganizationPage() {
  const { id } = useParams({ from: "/organizations/$id" });
  const { language, say } = useWords();
  const answer = useAnswer(OrganizationPageDocument, { id, lang: language });
  return (
    <Answered answer={answer} lines={10}>
      {({ organization }) =>
        organization ? (
          <>
            <Head entity={organization} kind="Organization">
              {organization.abbreviation}
            </Head>
            <TenureList of={organization.id} />
            <Counterparts key={`met ${organization.id}`} of={organization.id} list={organization.counterparts} />
            <MeetingList key={id} of={{ where: { participants: { representing: [organization.id] } } }} hasYears actor={organization.id} />
            <StatementList id={id} where={{ mentions: [organization.id] }} title={say("read.statements.about")} />
            <Members organization={organization} />
          </>
        ) : (
          <Unknown id={id} />
        )
      }
    </Answered>
  );
}

function Members({ organization }: { organization: Organization }) {
  const { language, say } = useWords();
  const { members } = organization;
  if (members.length === 0) return null;
  return (
    <Section title={say("read.organization.members")} count={number(members.length, language)}>
      <ul className={`plain ${styles.members}`}>
        {members.map((one) => (
          <li key={`${one.country.id} ${one.from}`}>
            <EntityLink entity={one.country} />{" "}
            <span className="small soft">
              {one.from && !one.to
                ? say("read.organization.since", { date: date(one.from, language) })
                : span(one.from, one.to, language) || say("date.unknown")}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
