import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useAnswer } from "../app/answer";
import { useWords } from "../app/language";
import { thisYear } from "../app/today";
import { runsOf } from "../design/runs";
import { CoverageNote } from "../facts/coverage";
import { CoverageOfActorDocument, type CoverageOfActorQuery } from "./generated/coverage";

type Say = ReturnType<typeof useWords>["say"];

const extents = [
  ["COVERED", "read.coverage.covered"],
  ["PARTLY", "read.coverage.partly"],
  ["NOT_COVERED", "read.coverage.not"],
  ["UNKNOWN", "read.coverage.unknown"],
] as const;

/** In one line, for which years collections of sources follow the meetings of an actor, all or those of a time, or that this is not known yet. */
export function CoverageLine({ of, during }: { of: string; during?: { from?: string; to?: string } }) {
  const { language } = useWords();
  const { from, to = thisYear() } = during ?? {};
  const asked = useMemo(() => ({ ...(from && { from }), to }), [from, to]);
  const answer = useAnswer(CoverageOfActorDocument, { id: of, during: asked, lang: language });
  return <CoverageNote answer={answer}>{({ coverage }) => <Years who={of} of={coverage.buckets} />}</CoverageNote>;
}

type Buckets = CoverageOfActorQuery["coverage"]["buckets"];

/** For which years sources follow somebody and for which not, a sentence for each. */
export function extentLines(buckets: Buckets, say: Say): string[] {
  return extents.flatMap(([extent, word]) => {
    const years = runsOf(buckets.map((bucket) => ({ year: bucket.start.slice(0, 4), counts: bucket.extent === extent })));
    return years.length > 0 ? [say(word, { years: years.join(", ") })] : [];
  });
}

function Years({ who, of: buckets }: { who: string; of: Buckets }) {
  const { say } = useWords();
  const lines = extentLines(buckets, say);
  return (
    <p className="small soft">
      {lines.length > 0 ? lines.join(" ") : say("read.coverage.none")}{" "}
      <Link to="/collections" search={{ who: [who] }}>
        {say("read.collections.unknown")}
      </Link>
    </p>
  );
}
