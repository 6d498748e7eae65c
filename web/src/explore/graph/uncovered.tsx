import { useAnswer } from "../../app/answer";
import { isActor } from "../../app/kinds";
import { useWords } from "../../app/language";
import { CoverageOfSideDocument } from "../activity/generated/activity";
import { CoverageNote } from "../../facts/coverage";
import { runsOfYears } from "../counted";
import type { PictureNode } from "./picture";

const most = 5; // of which the page asks; an address may have twenty

/** Of the chosen years, those in which no collection covers a seed: then a link that is not there says nothing. */
export function Uncovered({ seeds, span, years }: { seeds: readonly PictureNode[]; span: [number, number]; years: [number, number] }) {
  const shown = seeds.filter((seed) => isActor(seed.kind)).slice(0, most);
  return shown.map((seed) => <OfSeed key={seed.id} seed={seed} span={span} years={years} />);
}

function OfSeed({ seed, span, years }: { seed: PictureNode; span: [number, number]; years: [number, number] }) {
  const { say } = useWords();
  const [from, to] = span.map((year) => String(year).padStart(4, "0"));
  const answer = useAnswer(CoverageOfSideDocument, { side: [seed.id], during: { from, to }, grain: "YEAR" });
  return (
    <CoverageNote answer={answer} name={seed.name}>
      {({ coverage }) => {
        const buckets = coverage.buckets
          .map(({ start, extent }) => ({ year: Number(start.slice(0, 4)), extent }))
          .filter(({ year }) => year >= years[0] && year <= years[1]);
        if (buckets.length === 0) return null;
        if (buckets.every(({ extent }) => extent === "UNKNOWN")) return <p className="small soft">{say("explore.notFollowed", { name: seed.name })}</p>;
        const holes = runsOfYears(buckets.filter(({ extent }) => extent === "NOT_COVERED" || extent === "UNKNOWN").map(({ year }) => year));
        return holes === "" ? null : <p className="small soft">{say("explore.uncovered", { name: seed.name, years: holes })}</p>;
      }}
    </CoverageNote>
  );
}
