import { useAnswer } from "../../app/answer";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered, Empty } from "../../design/state";
import { Disputed } from "../../facts/disputed";
import { Title } from "../../facts/foreign";
import { EntityLink } from "../../facts/link";
import { Flag, Named } from "../details";
import { countOf, Pages } from "../pages";
import { CapacitiesDocument, ParticipantsOfMeetingDocument, type SeatFragment } from "./generated/participants";
import styles from "./participants.module.css";

interface ParticipantsProps {
  id: string;
  days: Days | null;
  isComplete: boolean | null;
  status: string;
  /** Whether sources differ on who took part. */
  isDisputed: boolean;
}

/** Who took part in a meeting: each side with those who sat there for it, in which capacity, and as the source names them. */
export function Participants({ id, days, isComplete, status, isDisputed }: ParticipantsProps) {
  const { language, say } = useWords();
  const first = useAnswer(ParticipantsOfMeetingDocument, { id, after: null, lang: language });
  const count = first.data?.meeting?.participants?.totalCount;
  return (
    <Section
      title={say(status === "HELD" ? "read.seats.title" : "read.seats.expected")}
      count={countOf(count, language)}
      aside={isDisputed && <Disputed />}
    >
      <Completeness isComplete={isComplete} />
      <Pages key={id}>
        {(after, more) => <Page id={id} after={after} days={days} more={more} />}
      </Pages>
    </Section>
  );
}

/** Whether a list of participants has everybody. That it is not known is not a no. */
export function Completeness({ isComplete }: { isComplete: boolean | null }) {
  const { say } = useWords();
  return (
    <p className="small soft">
      {say(isComplete === null ? "read.complete.unknown" : isComplete ? "read.complete.yes" : "read.complete.no")}
    </p>
  );
}

/** The first and the last day on which a meeting may have been; twice the same if only one date is known. */
export type Days = readonly [first: string, last: string];

type PageProps = { id: string; after: string | null; days: Days | null; more: Parameters<Parameters<typeof Pages>[0]["children"]>[1] };

function Page({ id, after, days, more }: PageProps) {
  const { language, say } = useWords();
  const answer = useAnswer(ParticipantsOfMeetingDocument, { id, after, lang: language });
  const ids = (answer.data?.meeting?.participants?.edges ?? []).flatMap(({ office }) => (office ? [office.id] : []));
  // Whether an office was held on the day for certain depends on the day, which the page knows only now.
  const [first, last] = days ?? ["", ""];
  const capacities = useAnswer(CapacitiesDocument, { ids, first, last }, { enabled: days !== null && ids.length > 0, keep: true });
  const doubts = new Map<string, readonly string[]>();
  for (const tenure of capacities.data?.nodes ?? []) {
    if (!tenure || !("certainty" in tenure)) continue;
    const all = [tenure.certainty === "POSSIBLE" ? tenure.doubts : [], tenure.later === "POSSIBLE" ? tenure.laterDoubts : []].flat();
    if (tenure.certainty === "POSSIBLE" || tenure.later === "POSSIBLE") doubts.set(tenure.id, [...new Set(all)]);
  }
  return (
    <Answered answer={answer}>
      {({ meeting }) => {
        const list = meeting?.participants;
        if (!list) return null;
        if (list.edges.length === 0) return <Empty>{say("read.seats.none")}</Empty>;
        return (
          <>
            <Sides seats={list.edges} meeting={id} doubts={doubts} />
            {more(list.pageInfo)}
          </>
        );
      }}
    </Answered>
  );
}

// A side that a source names without anybody who came for it. It is the heading of its people, and no one of them.
function isSideItself(seat: SeatFragment): boolean {
  return seat.node.__typename !== "Leader" && !seat.namedAs && !seat.title && (seat.representing?.id ?? seat.node.id) === seat.node.id;
}

/** Participants by the side for which they came, in the order of the list. */
export function Sides({ seats, meeting, doubts }: { seats: readonly SeatFragment[]; meeting?: string; doubts: ReadonlyMap<string, readonly string[]> }) {
  const { say } = useWords();
  const sides = new Map<string, SeatFragment[]>();
  for (const seat of seats) {
    const side = seat.representing?.id ?? (seat.node.__typename === "Leader" ? "" : seat.node.id);
    sides.set(side, [...(sides.get(side) ?? []), seat]);
  }
  return (
    <ul className={`plain ${styles.sides}`}>
      {[...sides].map(([side, all]) => [side, all, all.filter((seat) => !isSideItself(seat))] as const).map(([side, seated, people]) => (
        <li key={side} className={styles.side}>
          <h3 className={styles.name}>
            {seated[0]?.representing ? (
              <EntityLink entity={seated[0].representing} />
            ) : side !== "" && seated[0] ? (
              <EntityLink entity={seated[0].node} />
            ) : (
              <span className="soft">{say("read.seats.noSide")}</span>
            )}
          </h3>
          {seated.filter(isSideItself).map((seat, i) => (
            <p key={i} className={styles.itself}>
              <Role of={seat.role} />
              {people.length === 0 && <span className="small soft"> · {say("read.seats.nobody")}</span>}
              <OnlyAt seat={seat} meeting={meeting} />
            </p>
          ))}
          {people.length > 0 && (
            <ul className="plain">
              {people.map((seat) => (
                <Seat key={`${seat.node.id} ${seat.namedAs}`} seat={seat} meeting={meeting} doubts={doubts} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function Role({ of }: { of: SeatFragment["role"] }) {
  const { say } = useWords();
  return of === "ABSENT" ? <Flag>{say("read.role.ABSENT")}</Flag> : <span className="small soft">{say(`read.role.${of}`)}</span>;
}

// At which part of a meeting somebody was, who was not at the whole of it.
function OnlyAt({ seat, meeting }: { seat: SeatFragment; meeting?: string }) {
  const { say } = useWords();
  if (!meeting || !seat.meeting || seat.meeting.id === meeting) return null;
  return (
    <span className={`${styles.part} small soft`}>
      {say("read.seats.part")} <EntityLink entity={seat.meeting} />
    </span>
  );
}

function Seat({ seat, meeting, doubts }: { seat: SeatFragment; meeting?: string; doubts: ReadonlyMap<string, readonly string[]> }) {
  const { say } = useWords();
  const isPerson = seat.node.__typename === "Leader";
  const doubt = seat.office && doubts.get(seat.office.id);
  return (
    <li className={styles.seat}>
      {isPerson ? (
        <strong>
          <EntityLink entity={seat.node} />
        </strong>
      ) : seat.namedAs ? (
        <strong>
          <bdi>{seat.namedAs}</bdi>
        </strong>
      ) : (
        <span className="soft">{say("read.seats.nobody")}</span>
      )}{" "}
      <Role of={seat.role} />
      {isPerson && (
        <p className={styles.office}>
          {seat.office ? <Title of={seat.office} /> : <span className="soft">{say("read.seats.noOffice")}</span>}{" "}
          {doubt && (
            <Flag>
              {say("read.seats.possible")}
              {doubt.length > 0 && `: ${doubt.map((one) => say(`read.doubt.${one}` as "read.doubt.END_UNKNOWN")).join(", ")}`}
            </Flag>
          )}
        </p>
      )}
      <Named as={seat.namedAs} title={seat.title} by={seat.identifiedBy} isPerson={isPerson} />
      <OnlyAt seat={seat} meeting={meeting} />
    </li>
  );
}
