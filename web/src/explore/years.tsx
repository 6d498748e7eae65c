import { Around } from "../facts/around";

interface YearsProps {
  of: { from?: string; to?: string };
  /** What may be typed. Anything else is left as it is, and changes nothing. */
  accepts: RegExp;
  onChange: (change: { from?: string } | { to?: string }) => void;
}

/** Two fields for the first and the last year. They count when one leaves them or presses Enter. */
export function Years({ of, accepts, onChange }: YearsProps) {
  return (["from", "to"] as const).map((end) => (
    <label key={end} className="small">
      <Around id={`period.${end}`}>
        <input
          key={of[end]}
          defaultValue={of[end]}
          inputMode="numeric"
          size={6}
          onBlur={(event) => accepts.test(event.target.value) && onChange({ [end]: event.target.value || undefined })}
          onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
        />
      </Around>
    </label>
  ));
}
