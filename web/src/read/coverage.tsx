import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useAnswer } from "../app/answer";
import { useWords } from "../app/language";
import { thisYear } from "../app/today";
import { runsOf } from "../design/runs";
import { CoverageNote } from "../facts/coverage";
import { CoverageOfActorDocument, type CoverageOfActorQuery } from "./generated/coverage";

const extents = [
  ["COVERED", "read.coverage.covered"],
  ["PARTLY", "read.coverage.partly"],
  ["NOT_COVERED", "read.coverage.not"],
  ["UNKNOWN", "read.coverage.unknown"],
] as const;

/** In one line, for which years collections of sources follow the meetings of an actor, or that this is not known yet. */
export function CoverageLine({ of }: { of: string }) {
  const { language } = useWords();
  const during = useMemo(() => ({ to: thisYear() }), []);
  const answer = useAnswer(CoverageOfActorDocument, { id: of, during, lang: language });
  return <CoverageNote answer={answer}>{({ coverage }) => <Years of={coverage.buckets} />}</CoverageNote>;
}

function Years({ of: buckets }: { of: CoverageOfActorQuery["coverage"]["buckets"] }) {
  const { say } = useWords();
  const lines = extents.flatMap(([extent, word]) => {
    const years = runsOf(buckets.map((bucket) => ({ year: bucket.start.slice(0, 4), counts: bucket.extent === extent })));
    return years.length > 0 ? [say(word, { years: years.join(", ") })] : [];
  });
  return (
    <p className="small soft">
      {lines.length > 0 ? lines.join(" ") : say("read.coverage.none")} <Link to="/collections">{say("read.collections.unknown")}</Link>
    </p>
  );
}
