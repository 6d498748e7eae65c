import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../app/answer";
import { number, span } from "../../app/format";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered } from "../../design/state";
import { EntityLink } from "../../facts/link";
import { Counterparts } from "../counterparts";
import { Details } from "../details";
import { ForumList } from "../forums";
import { Head } from "../head";
import { MeetingList } from "../meetings";
import { StatementList } from "../statements";
import { TenureList } from "../tenures";
import { Unknown } from "../unknown";
import { CountryPageDocument, type CountryPageQuery } from "./generated/country";
import { differ, regionsOf } from "./regions";
import { Terms, useTermNumbers } from "./terms";

type Country = NonNullable<CountryPageQuery["country"]>;

/** A country: its leaders through time, whom it met, what it hosted, and of what it is a member. */
export function CountryPage() {
  const { id } = useParams({ from: "/countries/$id" });
  const { language, say } = useWords();
  const answer = useAnswer(CountryPageDocument, { id, lang: language });
  return (
    <Answered answer={answer} lines={10}>
      {({ country }) =>
        country ? (
          <>
            <Head entity={country} kind="Country" />
            <Details
              rows={[
                ["read.country.code", [country.code, country.alpha3].filter(Boolean).join(", ")],
                ["read.country.region", regionsOf([country.subregion, country.region], say) || null],
                ["read.country.capital", (country.location ?? country.capital) && <Capital key="capital" of={country} />],
              ]}
            />
            <Tenures id={country.id} />
            <Counterparts key={`met ${country.id}`} of={country.id} list={country.counterparts} />
            <MeetingList
              key={`for ${id}`}
              title={say("read.country.meetings")}
              of={{ where: { participants: { representing: [country.id] } } }}
              hasYears
              actor={country.id}
            />
            <MeetingList key={`in ${id}`} title={say("read.country.hosted")} of={{ where: { country: [country.id] } }} hasYears />
            <ForumList id={id} where={{ country: [country.id] }} title={say("read.country.forums")} isOptional />
            <StatementList id={id} where={{ mentions: [country.id] }} title={say("read.statements.about")} />
            <Memberships country={country} />
          </>
        ) : (
          <Unknown id={id} />
        )
      }
    </Answered>
  );
}

function Tenures({ id }: { id: string }) {
  const numbers = useTermNumbers(id);
  return (
    <TenureList of={id} numbers={numbers}>
      <Terms id={id} />
    </TenureList>
  );
}

/** The capital: its place, in the language of the page, and what the graph calls it if that is another name. */
function Capital({ of: { capital, location } }: { of: Country }) {
  if (!location) return capital;
  return (
    <>
      <EntityLink entity={location} />
      {capital && differ(capital, location.english) && <span className="soft"> ({capital})</span>}
    </>
  );
}

function Memberships({ country }: { country: Country }) {
  const { language, say } = useWords();
  if (country.memberships.length === 0) return null;
  return (
    <Section title={say("read.country.memberships")} count={number(country.memberships.length, language)}>
      <ul className="plain">
        {country.memberships.map((one) => (
          <li key={`${one.organization.id} ${one.from}`}>
            <EntityLink entity={one.organization} />{" "}
            <span className="small soft">
              {span(one.from, one.to, language) || say("date.unknown")}
              {one.from && !one.to && " –"}
              {one.source && (
                <>
                  {" · "}
                  <EntityLink entity={one.source} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
