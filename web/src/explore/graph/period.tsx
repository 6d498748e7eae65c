import { useEffect, useRef, useState } from "react";
import { useWords } from "../../app/language";
import { Around } from "../../facts/around";
import styles from "./explore.module.css";

const pace = 700; // ms a year

/** The period on a slider with two ends, which plays: the same number of years, one year later at a time. Nothing moves but the lines. */
export function Period({ span, years, links, onChange }: {
  span: [number, number];
  years: [number, number] | undefined;
  /** Number of links in the period, for those who do not see them come and go. */
  links: number;
  onChange: (years: [number, number] | undefined, run: string) => void;
}) {
  const { say } = useWords();
  const [isPlaying, play] = useState(false);
  const run = useRef(0);
  const [from, to] = years ?? span;
  const change = useRef(onChange);
  change.current = onChange;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (to >= span[1]) play(false);
      else change.current([from + 1, to + 1], `play ${run.current}`);
    }, pace);
    return () => clearTimeout(timer);
  }, [isPlaying, from, to, span]);
  const start = () => {
    run.current++;
    if (!years || to >= span[1]) onChange([span[0], span[0] + Math.max(0, years ? to - from : 0)], `play ${run.current}`);
    play(true);
  };
  const slider = (end: "from" | "to", value: number, set: (year: number) => [number, number]) => (
    <label className={styles.slider}>
      <span>
        <Around id={`period.${end}`}>
          <span>{value}</span>
        </Around>
      </span>
      <input
        type="range"
        aria-label={say(end === "from" ? "explore.from" : "explore.to")}
        min={span[0]}
        max={span[1]}
        value={value}
        onChange={(event) => {
          play(false);
          onChange(set(Number(event.target.value)), `slide ${end}`);
        }}
      />
    </label>
  );
  return (
    <fieldset className={styles.period}>
      <legend>{say("explore.period")}</legend>
      {slider("from", from, (year) => [year, Math.max(year, to)])}
      {slider("to", to, (year) => [Math.min(from, year), year])}
      <button type="button" onClick={() => (isPlaying ? play(false) : start())}>
        {isPlaying ? say("explore.pause") : say("explore.play")}
      </button>
      {years && (
        <button
          type="button"
          onClick={() => {
            play(false);
            onChange(undefined, "all");
          }}
        >
          {say("explore.allYears")}
        </button>
      )}
      <span className="small soft" role="status" data-period={`${from}-${to}`}>
        {years && say("explore.periodLinks", { from, to, count: links })}
      </span>
    </fieldset>
  );
}
