import { useAnswer } from "../app/answer";
import { useWords } from "../app/language";
import { FirstForumDocument, type FirstForumQueryVariables, FirstMeetingDocument, type FirstMeetingQueryVariables } from "./generated/since";
import { FirstStatementDocument, type FirstStatementQueryVariables, FirstTenureDocument, type FirstTenureQueryVariables } from "./generated/since";

/** From which year on the entries of a list are known, beside their number: without it, a number looks like that of all there ever were. */
export type Since =
  | { forums: FirstForumQueryVariables["where"] }
  | { tenures: FirstTenureQueryVariables["where"] }
  | { meetings: FirstMeetingQueryVariables["where"] }
  | { statements: FirstStatementQueryVariables["where"] };

/** Says from which year on a list is known. */
export function KnownSince({ of }: { of: Since }) {
  const { say } = useWords();
  const { data: forums } = useAnswer(FirstForumDocument, { where: "forums" in of ? of.forums : null }, { enabled: "forums" in of });
  const { data: tenures } = useAnswer(FirstTenureDocument, { where: "tenures" in of ? of.tenures : null }, { enabled: "tenures" in of });
  const { data: meetings } = useAnswer(FirstMeetingDocument, { where: "meetings" in of ? of.meetings : null }, { enabled: "meetings" in of });
  const { data: statements } = useAnswer(FirstStatementDocument, { where: "statements" in of ? of.statements : null }, { enabled: "statements" in of });
  const first = forums?.forums?.nodes[0]?.start ?? tenures?.tenures?.nodes[0]?.from ?? meetings?.meetings?.nodes[0]?.start ?? statements?.statements?.nodes[0]?.date;
  return first ? <p className="small soft">{say("read.since", { year: first.slice(0, 4) })}</p> : null;
}
