import { Link } from "@tanstack/react-router";
import { date, span } from "../app/format";
import { wordOf } from "../app/kinds";
import { useWords } from "../app/language";
import { EntityLink } from "../facts/link";
import { HouseNote } from "./house";
import styles from "./offers.module.css";
import { read } from "./question";
import { useWays } from "./usenamed";
import { keyOf, type Way } from "./ways";

interface Props {
  text: string;
  /** Whether the search found something, so that a text without names needs no word. */
  isFound?: boolean;
  /** What happens besides when a way is taken. */
  onTake?: () => void;
}

/**
 * What a text names, and the ways onward from there: if a search finds nothing for it, or if it asks who met when, which a search for its words does
 * not answer. Without a name it says how to search.
 */
export function Offers({ isFound = false, ...rest }: Props) {
  const { isQuestion, words } = read(rest.text);
  const mayBeHouse = !rest.onTake && words.length > 0 && words.length <= mostOfHouse; // beside what was found it takes no room in the box
  return !isFound || isQuestion || mayBeHouse ? <Ways isFound={isFound} isOfHouse={isFound && !isQuestion} {...rest} /> : null;
}

const mostOfHouse = 3; // words of the name of a building

const beside = 4; // ways beside what was found

function Ways({ text, isFound, onTake, isOfHouse }: Props & { isOfHouse: boolean }) {
  const { language, say } = useWords();
  const { ways, houses, isWaiting, on } = useWays(text);
  if (isFound && (isWaiting || ways.length === 0 || (isOfHouse && houses.length === 0))) return null;
  if (isWaiting) return <p className={`${onTake ? styles.word : ""} small soft`}>{say("find.named.loading")}</p>;
  if (ways.length === 0) return <p className={`${onTake ? styles.word : ""} small soft`}>{say("find.named.none")}</p>;
  return (
    <nav aria-label={say("find.named")} className={onTake ? `${styles.offers} ${styles.boxed}` : styles.offers}>
      <p className="small soft">
        {on && say("find.named.on", { day: date(on, language) })} {say(isFound ? "find.named.beside" : "find.named.explained")}
      </p>
      {!onTake && houses.map((house) => <HouseNote key={house.text} house={house} />)}
      {/* Links are taken on a press, before the box loses the focus and its menu closes. */}
      <ul className="plain" onMouseDown={(event) => onTake && event.preventDefault()} onClick={onTake}>
        {ways.slice(0, isFound ? beside : undefined).map((way) => (
          <li key={keyOf(way)}>
            <WayLink way={way} on={on} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function WayLink({ way, on }: { way: Way; on?: string }) {
  const { language, say } = useWords();
  if (way.to === "entity") {
    const { entity } = way;
    return (
      <>
        <EntityLink entity={entity} />{" "}
        <span className="small soft">
          {say(wordOf(entity.__typename))}
          {entity.country && `, ${entity.country.name}`}
          {entity.isHolder && `, ${on ? say("find.named.holder", { day: date(on, language) }) : say("find.named.holderNow")}`}
        </span>
      </>
    );
  }
  const period = "from" in way && way.from ? span(way.from, way.until, language) : "";
  const isTimed = String(period !== "");
  switch (way.to) {
    case "tie":
      return (
        <Link to="/tie" search={{ a: way.of.id, b: way.with.id, mode: way.mode }}>
          {say("find.way.tie", { a: way.of.name, b: way.with.name })}
        </Link>
      );
    case "dossier":
      return (
        <Link to="/dossier" search={{ of: way.of.id, with: way.with.id, since: way.from, until: way.until }}>
          {say("find.way.dossier", { a: way.of.name, b: way.with.name, period })}
        </Link>
      );
    case "meetings": {
      const place = way.at && (way.at.__typename === "Country" ? { country: way.at.id } : { place: way.at.id });
      const search = {
        side: way.of ? [way.of.id] : [],
        ...place,
        from: way.from,
        to: way.until,
        grain: way.from?.includes("-") ? "MONTH" : undefined,
        mode: way.mode,
        sidelines: way.sidelines,
      };
      const values = {
        who: way.of?.name ?? "",
        where: way.at?.name ?? "",
        has: way.of && way.at ? "both" : way.of ? "who" : "where",
        what: say(way.mode ? "find.what.phone" : way.at || way.sidelines ? "find.what.held" : "find.what.any"),
        isBeside: String(way.sidelines === true),
        isTimed,
        period,
      };
      return (
        <Link to="/activity" search={search}>
          {say("find.way.meetings", values)}
        </Link>
      );
    }
  }
}
