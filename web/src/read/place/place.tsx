import { Link, useParams } from "@tanstack/react-router";
import { useAnswer } from "../../app/answer";
import { number } from "../../app/format";
import { useWords } from "../../app/language";
import { Answered } from "../../design/state";
import { EntityLink } from "../../facts/link";
import { Details, Links } from "../details";
import { ForumList } from "../forums";
import { Head } from "../head";
import { MeetingList } from "../meetings";
import { Unknown } from "../unknown";
import { PlacePageDocument, type PlacePageQuery } from "./generated/place";

type Place = NonNullable<PlacePageQuery["place"]>;

/** A place: where it lies, and what was held there. */
export function PlacePage() {
  const { id } = useParams({ from: "/places/$id" });
  const { language, say } = useWords();
  const answer = useAnswer(PlacePageDocument, { id, lang: language });
  return (
    <Answered answer={answer} lines={8}>
      {({ place }) =>
        place ? (
          <>
            <Head entity={place} kind="Place" />
            <Details
              rows={[
                ["read.field.country", place.country && <EntityLink entity={place.country} />],
                ["read.place.capitalOf", place.capitalOf.length > 0 && <Links of={place.capitalOf} />],
                ["read.place.point", <Point key="point" place={place} />],
                ["read.place.timeZone", place.timeZone],
                ["read.source", place.source && <EntityLink entity={place.source} />],
              ]}
            />
            <MeetingList
              key={id}
              title={say("read.place.meetings")}
              note={say("read.place.coverage")}
              of={{ where: { place: [place.id] } }}
              hasYears
              hasCalls={false}
              actor={place.country?.id}
            />
            <ForumList id={id} where={{ place: [place.id] }} title={say("read.country.forums")} isOptional />
          </>
        ) : (
          <Unknown id={id} />
        )
      }
    </Answered>
  );
}

function Point({ place }: { place: Place }) {
  const { language, say } = useWords();
  if (place.latitude === null || place.longitude === null) return <span className="soft">{say("read.place.noPoint")}</span>;
  const degrees = (value: number, positive: "read.place.north" | "read.place.east", negative: "read.place.south" | "read.place.west") =>
    say(value < 0 ? negative : positive, { degrees: number(Math.abs(value), language) });
  return (
    <>
      {degrees(place.latitude, "read.place.north", "read.place.south")}, {degrees(place.longitude, "read.place.east", "read.place.west")}{" "}
      <Link to="/map" search={{ place: place.id }}>
        {say("read.place.onMap")}
      </Link>
    </>
  );
}
