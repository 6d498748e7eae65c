import { useAnswer } from "../app/answer";
import { useWords } from "../app/language";
import { FirstForumDocument, type FirstForumQueryVariables, FirstMeetingDocument, type FirstMeetingQueryVariables } from "./generated/since";
import { FirstStatementDocument, type FirstStatementQueryVariables, FirstTenureDocument, type FirstTenureQueryVariables } from "./generated/since";

/** The list of which it is said since when it is known. */
export type Since =
  | { forums: FirstForumQueryVariables["where"] }
  | { tenures: FirstTenureQueryVariables["where"] }
  | { meetings: FirstMeetingQueryVariables["where"] }
  | { statements: FirstStatementQueryVariables["where"] };

/** Says from which year on the entries of a list are known, beside their number, which without it looks like that of all there ever were. */
export function KnownSince({ of }: { of: Since }) {
  const { say } = useWords();
  const forums = useAnswer(FirstForumDocument, { where: "forums" in of ? of.forums : null }, { enabled: "forums" in of });
  const tenures = useAnswer(FirstTenureDocument, { where: "tenures" in of ? of.tenures : null }, { enabled: "tenures" in of });
  const meetings = useAnswer(FirstMeetingDocument, { where: "meetings" in of ? of.meetings : null }, { enabled: "meetings" in of });
  const said = useAnswer(FirstStatementDocument, { where: "statements" in of ? of.statements : null }, { enabled: "statements" in of });
  const first =
    forums.data?.forums?.nodes[0]?.start ??
    tenures.data?.tenures?.nodes[0]?.from ??
    meetings.data?.meetings?.nodes[0]?.start ??
    said.data?.statements?.nodes[0]?.date;
  return first ? <p className="small soft">{say("read.since", { year: first.slice(0, 4) })}</p> : null;
}
